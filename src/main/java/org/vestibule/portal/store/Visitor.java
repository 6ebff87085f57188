package org.vestibule.portal.store;

/**
 * Somebody who is expected on a day.
 *
 * @param time of their first visit that day, such as {@code 08:30}; may be empty
 */
public record Visitor(Known known, String time, String provider) {}
