package org.vestibule.device.speech;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * espeak-ng 1.51: a process an utterance. Words go in through standard input and never through an
 * argument, which every user of the computer can read in the list of processes.
 *
 * @param program such as {@code espeak-ng}
 */
record Espeak(String program, Voices voices, Patience patience) implements Engine {
    /** It says 122 words of ours a minute when asked for 106: pauses between sentences count. */
    private static final double ASKED_FOR_A_WORD = 0.87;

    /** It goes no slower than this. */
    private static final int SLOWEST = 80;

    /** Between words, in 10 ms, below {@link #SLOWEST}: 61 words a minute in the end. */
    private static final int GAP = 10;

    /** Of 200; above this its waves are cut off. */
    private static final double LOUDEST = 130;

    /** Says that it left the voice's language: it cannot read the script. */
    private static final String GAVE_UP = "(en)";

    /** The first words of a greeting, for scripts that a voice may have no dictionary of. */
    private static final Map<String, String> HARD = Map.of("cmn", "你好", "yue", "你好", "ja", "日本");

    /** Asks for the voices; empty when the program is not there. */
    static Optional<Espeak> find(String program, Patience patience) {
        return Commands.output(List.of(program, "--voices"), "", patience)
                .map(Voices::ofEspeak)
                .map(listed -> new Espeak(program, listed, patience))
                .map(Espeak::readable);
    }

    /** Without the voices that would only spell out that a sign is Chinese. */
    private Espeak readable() {
        var names = new TreeMap<>(voices.names());
        names.keySet().removeIf(voice -> HARD.containsKey(voice) && !reads(voice, HARD.get(voice)));
        return new Espeak(program, new Voices(names), patience);
    }

    private boolean reads(String voice, String words) {
        var command = List.of(program, "-b", "1", "-v", voice, "-q", "-x", "--stdin");
        return Commands.output(command, words, patience)
                .filter(sounds -> !sounds.contains(GAVE_UP))
                .isPresent();
    }

    @Override
    public Saying begin(String voice, Rate rate, Loudness loudness) throws IOException {
        var process = Commands.start(command(voice, rate, loudness));
        return new PlainSaying(new ProcessSaying(process, patience), "");
    }

    List<String> command(String voice, Rate rate, Loudness loudness) {
        var asked = (int) Math.round(rate.wordsAMinute() * ASKED_FOR_A_WORD);
        return List.of(
                program,
                "-b",
                "1",
                "-v",
                voice,
                "-s",
                Integer.toString(Math.max(SLOWEST, asked)),
                "-g",
                Integer.toString(rate.step() == 1 ? GAP : 0),
                "-a",
                Long.toString(Math.round(LOUDEST * loudness.ofLoudest())),
                "--stdin");
    }

    @Override
    public void close() {
        // Each utterance has ended its own process.
    }
}
