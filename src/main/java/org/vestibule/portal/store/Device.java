package org.vestibule.portal.store;

/**
 * A paired kiosk or console.
 *
 * @param kind {@code kiosk} or {@code console}
 * @param jwk its public key (RFC 7517)
 */
public record Device(String clientId, String kind, String name, String jwk, boolean revoked) {}
