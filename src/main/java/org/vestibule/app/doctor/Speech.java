package org.vestibule.app.doctor;

import org.vestibule.device.speech.SpeechEngine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether the screens' languages have a voice here that can read them.
 *
 * @param engine empty when the settings want none
 * @param program that speaks
 * @param languages BCP 47 tags
 */
record Speech(Optional<SpeechEngine> engine, String program, List<String> languages)
        implements Check {
    private static final String SUBJECT = "speech";

    /** With the engine's own program. */
    static Speech of(Optional<SpeechEngine> engine, List<String> languages) {
        return new Speech(engine, engine.map(SpeechEngine::program).orElse(""), languages);
    }

    @Override
    public Finding look() {
        return engine.map(this::look)
                .orElseGet(() -> new Finding.NotHere(SUBJECT, "kiosk.speech is \"none\""));
    }

    private Finding look(SpeechEngine wanted) {
        var found = wanted.find(program);
        if (found.isEmpty()) return new Finding.NotHere(SUBJECT, program + " is not installed");
        try (var speech = found.get()) {
            return judge(wanted, speech);
        }
    }

    private Finding judge(SpeechEngine wanted, org.vestibule.device.speech.Speech speech) {
        var missing =
                languages.stream()
                        .filter(tag -> !speech.speaks(tag))
                        .sorted()
                        .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? new Finding.Fine(SUBJECT, "a voice for " + String.join(", ", languages))
                : new Finding.Trouble(
                        SUBJECT, "no voice that can read " + missing, wanted.advice());
    }
}
