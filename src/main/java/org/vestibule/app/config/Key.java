package org.vestibule.app.config;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One key of the settings file.
 *
 * @param standard what holds when the file does not say
 */
record Key<T>(String section, String name, T standard, Kind<T> kind) {
    /** Such as {@code kiosk.ppi}. */
    String path() {
        return section + "." + name;
    }

    /**
     * @throws IllegalStateException when the value is not allowed; {@link Checks} comes first
     */
    T in(JsonNode settings) {
        var value = settings.path(section).path(name);
        if (value.isMissingNode()) return standard;
        return kind.read()
                .apply(value)
                .orElseThrow(() -> new IllegalStateException(path() + " was not checked"));
    }
}
