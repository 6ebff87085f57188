package org.vestibule.portal.roster;

import org.vestibule.practice.EvidenceType;

import java.util.Optional;

/**
 * One row that could be read.
 *
 * @param line where it starts in the file, the first is 1
 * @param idSeen what the desk saw beforehand, for the demo's roster
 */
public record RosterRow(
        long line,
        Person person,
        Optional<Appointment> appointment,
        Optional<EvidenceType> idSeen) {}
