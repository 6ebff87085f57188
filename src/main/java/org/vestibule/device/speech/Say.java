package org.vestibule.device.speech;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * macOS's {@code say}: a process an utterance, words through standard input. Written from its
 * manual (say(1)) and Apple's "Speech Synthesis Programming Guide" (embedded commands); run against
 * programs that look like it, not on a Mac.
 */
record Say(String program, Voices voices, Patience patience) implements Engine {
    /** Asks for the voices; empty when the program is not there or has none. */
    static Optional<Say> find(String program, Patience patience) {
        return Commands.output(List.of(program, "-v", "?"), "", patience)
                .map(SayVoices::read)
                .filter(listed -> !listed.names().isEmpty())
                .map(listed -> new Say(program, listed, patience));
    }

    @Override
    public Saying begin(String voice, Rate rate, Loudness loudness) throws IOException {
        var process = Commands.start(command(voice, rate));
        return new PlainSaying(new ProcessSaying(process, patience), volume(loudness));
    }

    List<String> command(String voice, Rate rate) {
        var words = Long.toString(Math.round(rate.wordsAMinute()));
        return List.of(program, "-v", voice, "-r", words, "-f", "-");
    }

    /** It has no option for it; the command in the text is one from 0 to 1. */
    private static String volume(Loudness loudness) {
        return String.format(Locale.ROOT, "[[volm %.2f]] ", loudness.ofLoudest());
    }

    @Override
    public void close() {
        // Each utterance has ended its own process.
    }
}
