package org.vestibule.audit;

/**
 * The end of a chain, under a key: without it a cut-off chain would look whole.
 *
 * @param position of the last entry, 0 when there is none
 * @param seal HMAC-SHA-256 over the position and the last hash, lower-case hex
 */
public record AuditHead(long position, String seal) {}
