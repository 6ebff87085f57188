package org.vestibule.app.doctor;

import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.i18n.ReviewGate;
import org.vestibule.practice.Policy;

import java.util.List;
import java.util.stream.Collectors;

/** Whether every language that the practice wants has been reviewed, and so is shown. */
record ReviewedLanguages(Policy policy) implements Check {
    private static final String SUBJECT = "languages";

    @Override
    public Finding look() {
        var wanted = Languages.shipped().of(policy.languages());
        var drafts = ReviewGate.drafts(wanted);
        if (drafts.isEmpty()) return new Finding.Fine(SUBJECT, tags(wanted));
        return policy.draftsAllowed()
                ? new Finding.Fine(SUBJECT, tags(wanted) + "; reviewed by nobody: " + tags(drafts))
                : new Finding.Trouble(
                        SUBJECT,
                        "not shown, because nobody has reviewed it: " + tags(drafts),
                        "wait for a release with a reviewer's name, or set languages.allow-drafts");
    }

    private static String tags(List<Language> languages) {
        return languages.stream().map(Language::tag).collect(Collectors.joining(", "));
    }
}
