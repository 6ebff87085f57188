package org.vestibule.device.speech;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * SAPI 5 on Windows through System.Speech, in one PowerShell that stays: it takes seconds to come
 * up. It is told what to do by lines on its standard input, and ends with them. One that crashed or
 * hangs is started anew for the next words. Run against programs that look like it, not on Windows.
 */
final class Sapi implements Engine {
    private static final Logger LOG = LoggerFactory.getLogger(Sapi.class);

    /** Words a minute at its rate 0, as Microsoft's voices speak. */
    private static final double WORDS_AT_ZERO = 170;

    /** Its rates go from a third of that, -10, to three times, 10 (ISpVoice::SetRate). */
    private static final int FASTEST = 10;

    private final String program;
    private final Patience patience;
    private final Voices voices;
    private SapiProcess process; // guarded by this

    private Sapi(String program, Patience patience, SapiProcess process) {
        this.program = program;
        this.patience = patience;
        this.process = process;
        voices = process.voices();
    }

    /** Asks for the voices; empty when the program is not there or has none. */
    static Optional<Sapi> find(String program, Patience patience) {
        try {
            var process = SapiProcess.start(command(program), patience);
            if (!process.voices().names().isEmpty()) {
                return Optional.of(new Sapi(program, patience, process));
            }
            process.close();
        } catch (IOException e) {
            LOG.info("SAPI is not there: {}", e.getMessage());
        }
        return Optional.empty();
    }

    /** The script as an argument that needs no quotes and no file; nothing personal is in it. */
    static List<String> command(String program) {
        var script =
                Base64.getEncoder().encodeToString(script().getBytes(StandardCharsets.UTF_16LE));
        return List.of(
                program, "-NoLogo", "-NoProfile", "-NonInteractive", "-EncodedCommand", script);
    }

    static String script() {
        try (var in = Sapi.class.getResourceAsStream("/speech/sapi.ps1")) {
            if (in == null) throw new IllegalStateException("sapi.ps1 is missing");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Voices voices() {
        return voices;
    }

    @Override
    public Saying begin(String voice, Rate rate, Loudness loudness) throws IOException {
        return running().begin(voice, rate(rate), volume(loudness));
    }

    private synchronized SapiProcess running() throws IOException {
        if (!process.isAlive()) process = SapiProcess.start(command(program), patience);
        return process;
    }

    static int rate(Rate rate) {
        var times = rate.wordsAMinute() / WORDS_AT_ZERO;
        var asked = Math.round(FASTEST * Math.log(times) / Math.log(3));
        return Math.clamp(asked, -FASTEST, FASTEST);
    }

    /** Of 100. */
    static int volume(Loudness loudness) {
        return (int) Math.round(100 * loudness.ofLoudest());
    }

    @Override
    public synchronized void close() {
        process.close();
    }
}
