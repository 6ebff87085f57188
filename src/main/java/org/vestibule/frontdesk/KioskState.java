package org.vestibule.frontdesk;

import java.time.Instant;

/**
 * A kiosk as last heard of.
 *
 * @param clientId the portal's name for it
 * @param heard by the portal's clock
 */
public record KioskState(String clientId, String name, Instant heard, KioskReport report) {}
