package org.vestibule.audit;

import java.time.Instant;

/**
 * One recorded event, chained to the one before.
 *
 * @param position 1 for the first, then without gaps
 * @param at to the millisecond
 * @param actor who did it: {@code kiosk}, or a staff member's id
 * @param subject an id or a screen's name, never a person's data
 * @param hash SHA-256 over all of the above and the hash before, lower-case hex
 */
public record AuditEntry(
        long position, Instant at, AuditEvent event, String actor, String subject, String hash) {}
