package org.vestibule.enrollment;

import java.time.Instant;

/**
 * A one-time code that the portal issued beforehand to this kiosk.
 *
 * @param id public; goes into the Task, opens nothing
 * @param token 128 random bits in 26 characters of Crockford-like base 32; what the QR carries
 * @param shortCode 8 characters without 0 O 1 I, for typing; shown as {@code K7QM-2X9P}
 * @param expires after this instant the portal refuses it
 */
public record ActivationCode(String id, String token, String shortCode, Instant expires) {
    /** The short code in two groups of four. */
    public String shown() {
        return shortCode.substring(0, 4) + "-" + shortCode.substring(4);
    }

    @Override
    public String toString() {
        return "ActivationCode[" + id + "]";
    }
}
