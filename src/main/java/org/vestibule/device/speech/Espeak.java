package org.vestibule.device.speech;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The command line of espeak-ng 1.51. Words go in through standard input and never through an
 * argument, which every user of the computer can read in the list of processes.
 *
 * @param program such as {@code espeak-ng}
 */
record Espeak(String program) {
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

    /** Empty when the program is not there. */
    Optional<Voices> voices() {
        return output(List.of(program, "--voices"), "").map(Voices::read).map(this::readable);
    }

    /** Without the voices that would only spell out that a sign is Chinese. */
    private Voices readable(Voices listed) {
        var names = new TreeSet<>(listed.names());
        names.removeIf(voice -> HARD.containsKey(voice) && !reads(voice, HARD.get(voice)));
        return new Voices(names);
    }

    private boolean reads(String voice, String words) {
        var command = List.of(program, "-b", "1", "-v", voice, "-q", "-x", "--stdin");
        return output(command, words).filter(sounds -> !sounds.contains(GAVE_UP)).isPresent();
    }

    /** A process that speaks once it is given words. */
    Process speaking(String voice, Rate rate, Loudness loudness) throws IOException {
        return new ProcessBuilder(command(voice, rate, loudness))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
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
                Long.toString(amplitude(loudness)),
                "--stdin");
    }

    private static long amplitude(Loudness loudness) {
        return Math.round(LOUDEST * Math.pow(10, loudness.decibels() / 20));
    }

    /** Words as it takes them: two brackets would begin phonemes. */
    static void give(Process process, String text) throws IOException {
        try (var in = process.getOutputStream()) {
            in.write(text.replace("[[", "[ [").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Optional<String> output(List<String> command, String words) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            give(process, words);
            var bytes = process.getInputStream().readAllBytes();
            return Optional.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
