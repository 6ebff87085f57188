package org.vestibule.app.wiring;

import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.i18n.ReviewGate;
import org.vestibule.practice.Policy;
import org.vestibule.practice.Practice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What comes of the languages that a practice wants.
 *
 * @param shown may be seen, in the practice's order
 * @param drafts those of the shown ones that nobody has reviewed: to be put on record
 * @param heldBack wanted, but not to be seen until somebody signs them
 */
record OfferedLanguages(List<Language> shown, List<Language> drafts, List<Language> heldBack) {
    static OfferedLanguages of(Policy policy) {
        var wanted = Languages.shipped().of(policy.languages());
        var shown = new ReviewGate(policy.draftsAllowed()).open(wanted);
        return new OfferedLanguages(
                shown,
                ReviewGate.drafts(shown),
                wanted.stream().filter(each -> !shown.contains(each)).toList());
    }

    /** The practice with these languages and no others. */
    static Practice only(Practice practice) {
        var policy = practice.policy();
        return practice.under(policy.in(of(policy).tags()));
    }

    List<String> tags() {
        return shown.stream().map(Language::tag).toList();
    }

    /** The tags of the drafts for the record; empty when there is none. */
    Optional<String> onRecord() {
        return drafts.isEmpty() ? Optional.empty() : Optional.of(names(drafts));
    }

    /** For whoever started the program and misses a language. */
    Optional<String> sentence() {
        return heldBack.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Not shown, because no named person has reviewed the texts: "
                                + names(heldBack)
                                + ". languages.allow-drafts = true shows them all the same.");
    }

    private static String names(List<Language> languages) {
        return languages.stream().map(Language::tag).collect(Collectors.joining(", "));
    }
}
