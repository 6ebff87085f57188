package org.vestibule.practice;

import java.util.List;

/**
 * What the practice asks for and offers.
 *
 * @param required below this level no account opens
 * @param languages language tags in the order of the welcome screen, such as {@code en}
 * @param country ISO 3166 code that phone numbers without a prefix belong to, such as {@code US}
 */
public record Policy(AssuranceLevel required, List<String> languages, String country) {
    public Policy {
        languages = List.copyOf(languages);
    }
}
