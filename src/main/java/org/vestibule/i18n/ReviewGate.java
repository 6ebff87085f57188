package org.vestibule.i18n;

import org.vestibule.i18n.Messages.Audience;

import java.util.List;

/**
 * Which languages may be seen: those whose texts a named person has signed, and drafts where
 * the practice, or a demo, has said that they are all right. A language comes whole: kiosk, phone
 * and guide, and its answers too where it has some.
 *
 * @param draftsAllowed whether texts that nobody has signed may be seen
 */
public record ReviewGate(boolean draftsAllowed) {
    /** Everything that a patient reads. */
    public static final List<Audience> PATIENTS =
            List.of(Audience.KIOSK, Audience.PHONE, Audience.GUIDE, Audience.ANSWERS);

    /** Where a language has no answers yet, the kiosk's help is the desk's alone. */
    private static final List<Audience> NEEDED =
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
                && written(language).stream()
                        .allMatch(who -> Messages.load(who, language).review().isSigned());
    }

    private static boolean isComplete(Language language) {
        return written(language).containsAll(NEEDED);
    }

    /** What a patient can read in this language. */
    public static List<Audience> written(Language language) {
        return PATIENTS.stream().filter(who -> Messages.exist(who, language)).toList();
    }
}
