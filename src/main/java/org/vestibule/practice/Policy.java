package org.vestibule.practice;

import java.util.List;

/**
 * What the practice asks for and offers.
 *
 * @param required below this level no account opens
 * @param languages language tags in the order of the welcome screen, such as {@code en}
 * @param draftsAllowed whether a language may be shown whose texts no human has reviewed
 * @param country ISO 3166 code that phone numbers without a prefix belong to, such as {@code US}
 */
public record Policy(
        AssuranceLevel required, List<String> languages, boolean draftsAllowed, String country) {
    public Policy {
        languages = List.copyOf(languages);
    }

    /** Without drafts. */
    public Policy(AssuranceLevel required, List<String> languages, String country) {
        this(required, languages, false, country);
    }

    /** The same with other languages. */
    public Policy in(List<String> others) {
        return new Policy(required, others, draftsAllowed, country);
    }
}
