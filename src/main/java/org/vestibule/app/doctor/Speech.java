package org.vestibule.app.doctor;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Whether the screens' languages have a voice here.
 *
 * @param program that speaks
 * @param languages BCP 47 tags
 */
record Speech(String program, List<String> languages) implements Check {
    @Override
    public Finding look() {
        return Asked.output(program, "--voices")
                .map(this::judge)
                .orElseGet(() -> new Finding.NotHere("speech", program + " is not installed"));
    }

    private Finding judge(String voices) {
        var missing = new TreeSet<>(languages);
        voices.lines()
                .skip(1)
                .map(line -> line.strip().split("\\s+", -1))
                .filter(columns -> columns.length > 1)
                .forEach(columns -> missing.removeIf(tag -> speaks(columns[1], tag)));
        return missing.isEmpty()
                ? new Finding.Fine("speech", "a voice for " + String.join(", ", languages))
                : new Finding.Trouble(
                        "speech",
                        "no voice for " + String.join(", ", missing),
                        "install its voices (Debian: espeak-ng-data)");
    }

    /** The engine calls Mandarin {@code cmn}. */
    private static boolean speaks(String voice, String tag) {
        var language = Locale.forLanguageTag(tag).getLanguage();
        var name = language.equals("zh") ? "cmn" : language;
        return voice.equals(name) || voice.startsWith(name + "-");
    }
}
