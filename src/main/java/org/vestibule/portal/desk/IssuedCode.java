package org.vestibule.portal.desk;

import java.time.Instant;

/**
 * A code on its way to a kiosk's pool.
 *
 * @param id public; opens nothing
 */
public record IssuedCode(String id, CodePair code, Instant expires) {}
