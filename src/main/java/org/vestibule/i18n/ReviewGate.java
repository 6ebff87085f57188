package org.vestibule.i18n;

import org.vestibule.i18n.Messages.Audience;

import java.util.List;
import java.util.MissingResourceException;

/**
 * Which languages may be seen: those whose texts a named person has signed, and drafts where
 * the practice, or a demo, has said that they are all right. A language comes whole: kiosk, phone
 * and guide.
 *
 * @param draftsAllowed whether texts that nobody has signed may be seen
 */
public record ReviewGate(boolean draftsAllowed) {
    /** Everything that a patient reads. */
    public static final List<Audience> PATIENTS =
            List.of(Audience.KIOSK, Audience.PHONE, Audience.GUIDE);

    /**
     * @return those of the wanted ones that may be seen, in the same order; English when none is
     *     left
     */
    public List<Language> open(List<Language> wanted) {
        var open = wanted.stream().filter(this::lets).toList();
        return open.isEmpty() ? List.of(Language.ENGLISH) : open;
    }

    /** Those of the wanted ones that nobody has signed, whether they may be seen or not. */
    public static List<Language> drafts(List<Language> wanted) {
        return wanted.stream().filter(language -> !isSigned(language)).toList();
    }

    private boolean lets(Language language) {
        return isComplete(language) && (draftsAllowed || isSigned(language));
    }

    private static boolean isSigned(Language language) {
        return isComplete(language)
                && PATIENTS.stream()
                        .allMatch(who -> Messages.load(who, language).review().isSigned());
    }

    private static boolean isComplete(Language language) {
        try {
            for (var audience : PATIENTS) Messages.load(audience, language);
            return true;
        } catch (MissingResourceException _) {
            return false;
        }
    }
}
