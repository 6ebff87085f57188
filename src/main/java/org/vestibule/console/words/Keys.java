package org.vestibule.console.words;

import org.vestibule.i18n.Message;

import java.util.Locale;

/** Texts that belong to a value: {@code status.needs-desk}. */
public final class Keys {
    private Keys() {}

    /**
     * @param group ends with a dot
     */
    public static Message of(String group, Enum<?> value) {
        return Message.of(group + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
