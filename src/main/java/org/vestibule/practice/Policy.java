package org.vestibule.practice;

import java.util.List;

/**
 * What the practice asks for and offers.
 *
 * @param required below this level no account opens
 * @param languages language tags in the order of the welcome screen, such as {@code en}
 * @param country ISO 3166 code that phone numbers without a prefix belong to, such as {@code US}
 * @param ownAccountFrom years of age from which somebody may have an account of their own
 */
public record Policy(
        AssuranceLevel required, List<String> languages, String country, int ownAccountFrom) {
    /** Full age in most of the United States. */
    public static final int OF_AGE = 18;

    /** With accounts for adults only. */
    public Policy(AssuranceLevel required, List<String> languages, String country) {
        this(required, languages, country, OF_AGE);
    }

    public Policy {
        languages = List.copyOf(languages);
    }
}
