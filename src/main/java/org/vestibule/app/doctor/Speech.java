package org.vestibule.app.doctor;

import org.vestibule.app.config.SoundConfig;
import org.vestibule.device.speech.EspeakSpeech;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether the screens' languages have a voice here that can read them.
 *
 * @param engine that the settings name
 * @param program that speaks
 * @param languages BCP 47 tags
 */
record Speech(SoundConfig.Speech engine, String program, List<String> languages) implements Check {
    private static final String SUBJECT = "speech";

    @Override
    public Finding look() {
        return switch (engine) {
            case NONE -> new Finding.NotHere(SUBJECT, "kiosk.speech is \"none\"");
            case ESPEAK_NG ->
                    EspeakSpeech.find(program)
                            .map(this::judge)
                            .orElseGet(
                                    () ->
                                            new Finding.NotHere(
                                                    SUBJECT, program + " is not installed"));
        };
    }

    private Finding judge(EspeakSpeech speech) {
        var missing =
                languages.stream()
                        .filter(tag -> !speech.speaks(tag))
                        .sorted()
                        .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? new Finding.Fine(SUBJECT, "a voice for " + String.join(", ", languages))
                : new Finding.Trouble(
                        SUBJECT,
                        "no voice that can read " + missing,
                        "install its voices (Debian: espeak-ng-data); for Chinese and Japanese an"
                                + " espeak-ng that was built with their dictionaries");
    }
}
