package org.vestibule.practice;

import java.util.List;

/**
 * What the practice asks for and offers.
 *
 * @param required below this level no account opens
 * @param languages language tags in the order of the welcome screen, such as {@code en}
 * @param country ISO 3166 code that phone numbers without a prefix belong to, such as {@code US}
 * @param ownAccountFrom years of age from which somebody may have an account of their own
 * @param draftsAllowed whether a language may be shown whose texts no human has reviewed
 * @param licenseScans whether the kiosk takes name and birth date from a license that is scanned
 */
public record Policy(
        AssuranceLevel required,
        List<String> languages,
        String country,
        int ownAccountFrom,
        boolean draftsAllowed,
        boolean licenseScans) {
    /** Full age in most of the United States. */
    public static final int OF_AGE = 18;

    /** With accounts for adults only, without drafts and licenses. */
    public Policy(AssuranceLevel required, List<String> languages, String country) {
        this(required, languages, country, OF_AGE);
    }

    /** Without drafts and licenses. */
    public Policy(
            AssuranceLevel required, List<String> languages, String country, int ownAccountFrom) {
        this(required, languages, country, ownAccountFrom, false, false);
    }

    public Policy {
        languages = List.copyOf(languages);
    }

    /** The same with other languages. */
    public Policy in(List<String> others) {
        return new Policy(required, others, country, ownAccountFrom, draftsAllowed, licenseScans);
    }

    /** The same, with drafts or without. */
    public Policy drafts(boolean allowed) {
        return new Policy(required, languages, country, ownAccountFrom, allowed, licenseScans);
    }

    /** The same, with licenses scanned or not. */
    public Policy licenses(boolean scanned) {
        return new Policy(required, languages, country, ownAccountFrom, draftsAllowed, scanned);
    }
}
