package org.vestibule.kiosk.journey;

import java.util.Locale;

/** Keys of texts that belong to a value: {@code name.error.given-missing}. */
public final class Keys {
    private Keys() {}

    /**
     * @param group ends with a dot
     */
    public static String of(String group, Enum<?> value) {
        return group + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
