package org.vestibule.i18n;

import java.util.HashMap;
import java.util.Map;

/**
 * A text to be shown, before it is in any language.
 *
 * @param key of the bundle
 * @param values what replaces {@code {name}} in the text
 */
public record Message(String key, Map<String, String> values) {
    public Message {
        values = Map.copyOf(values);
    }

    public static Message of(String key) {
        return new Message(key, Map.of());
    }

    public Message with(String name, Object value) {
        var more = new HashMap<>(values);
        more.put(name, value.toString());
        return new Message(key, more);
    }
}
