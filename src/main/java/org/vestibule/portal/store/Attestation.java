package org.vestibule.portal.store;

import org.vestibule.practice.EvidenceType;

import java.time.LocalDate;

/** The desk's word that it saw somebody's ID. */
public record Attestation(LocalDate day, EvidenceType evidence, String staffId) {}
