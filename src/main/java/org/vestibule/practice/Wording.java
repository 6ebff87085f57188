package org.vestibule.practice;

import java.util.Map;

/**
 * Words of the practice's own, in one or in several languages.
 *
 * @param otherwise for a language that has none of its own
 * @param byTag by language tag
 */
public record Wording(String otherwise, Map<String, String> byTag) {
    public Wording {
        byTag = Map.copyOf(byTag);
    }

    /** The same in every language. */
    public static Wording same(String words) {
        return new Wording(words, Map.of());
    }

    public String in(String tag) {
        return byTag.getOrDefault(tag, otherwise);
    }
}
