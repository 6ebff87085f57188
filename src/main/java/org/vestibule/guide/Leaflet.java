package org.vestibule.guide;

import org.vestibule.i18n.Language;
import org.vestibule.practice.Profile;

/**
 * The page for whoever does not start today: what the portal is good for, and how to start. Nothing
 * on it is about its reader, and it never ends.
 */
public record Leaflet(Language language, Profile practice) {}
