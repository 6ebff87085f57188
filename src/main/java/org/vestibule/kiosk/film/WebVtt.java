package org.vestibule.kiosk.film;

import org.vestibule.kiosk.film.Captions.Cue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads captions as <a href="https://www.w3.org/TR/webvtt1/">WebVTT</a> has them, stricter than a
 * browser: a browser leaves out what it does not understand, and somebody who cannot hear would
 * miss it. So a file with a flaw is refused as a whole, and the practice is told where it is.
 * Markup is dropped, and so is where a cue wants to stand: our own text has one place.
 */
final class WebVtt {
    /** An hour of speech has about 60 KB. */
    static final int MOST_BYTES = 256 * 1024;

    static final int MOST_CUES = 1_000;
    static final int LONGEST_LINE = 1_000;
    static final int LONGEST_TEXT = 200;
    static final Duration LATEST = Duration.ofHours(1);

    private static final String ARROW = "-->";
    private static final String STAMP = "(?:(\\d{2,4}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})";
    private static final Pattern TIMES =
            Pattern.compile(STAMP + "[ \\t]+" + ARROW + "[ \\t]+" + STAMP + "(?:[ \\t].*)?");
    private static final Pattern HEADER = Pattern.compile("WEBVTT(?:[ \\t].*)?");
    private static final Pattern ASIDE = Pattern.compile("(?:NOTE|STYLE|REGION)(?:[ \\t].*)?");

    private final List<String> lines;
    private final List<Cue> cues = new ArrayList<>();

    /** Why a file is refused. */
    enum Flaw {
        UNREADABLE,
        TOO_LARGE,
        NOT_UTF_8,
        NO_HEADER,
        LONG_LINE,
        WRONG_TIME,
        ENDS_BEFORE_IT_BEGINS,
        OUT_OF_ORDER,
        TOO_LATE,
        LONG_TEXT,
        CROWDED,
        TOO_MANY,
        NO_CUES
    }

    /** What came of reading. */
    sealed interface Reading {
        record Read(Captions captions) implements Reading {}

        /**
         * @param line from 1; 0 where it is about the whole file
         */
        record Refused(Flaw flaw, int line) implements Reading {}
    }

    private WebVtt(List<String> lines) {
        this.lines = lines;
    }

    /** Reads a whole file; never throws, whatever is in it. */
    static Reading read(byte[] file) {
        if (file.length > MOST_BYTES) return new Reading.Refused(Flaw.TOO_LARGE, 0);
        var text = decode(file);
        if (text.isEmpty()) return new Reading.Refused(Flaw.NOT_UTF_8, 0);
        var lines = text.get().split("\r\n|\n|\r", -1);
        return new WebVtt(List.of(lines)).read();
    }

    private static Optional<String> decode(byte[] file) {
        var strict =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            var text = strict.decode(ByteBuffer.wrap(file)).toString();
            return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private Reading read() {
        for (var at = 0; at < lines.size(); at++) {
            if (lines.get(at).length() > LONGEST_LINE) return refused(Flaw.LONG_LINE, at);
        }
        var header = endOfBlock(0);
        if (!isHeader(header)) return refused(Flaw.NO_HEADER, 0);
        for (var at = header; at < lines.size(); ) {
            var end = endOfBlock(at);
            var flaw = end == at ? Optional.<Reading>empty() : block(at, end);
            if (flaw.isPresent()) return flaw.get();
            at = Math.max(end, at + 1);
        }
        return cues.isEmpty()
                ? new Reading.Refused(Flaw.NO_CUES, 0)
                : new Reading.Read(new Captions(cues));
    }

    private static Reading refused(Flaw flaw, int at) {
        return new Reading.Refused(flaw, at + 1);
    }

    private static Optional<Reading> flaw(Flaw flaw, int at) {
        return Optional.of(refused(flaw, at));
    }

    /** Where the next empty line is. */
    private int endOfBlock(int from) {
        var at = from;
        while (at < lines.size() && !lines.get(at).isBlank()) at++;
        return at;
    }

    private boolean isHeader(int end) {
        return HEADER.matcher(lines.getFirst()).matches() && arrow(0, end) < 0;
    }

    /** The first line with an arrow in it; -1 where there is none. */
    private int arrow(int from, int end) {
        for (var at = from; at < end; at++) if (lines.get(at).contains(ARROW)) return at;
        return -1;
    }

    /** A cue, perhaps with a name above it, or a comment. */
    private Optional<Reading> block(int from, int end) {
        var arrow = arrow(from, end);
        if (ASIDE.matcher(lines.get(from)).matches()) {
            return arrow < 0 ? Optional.empty() : flaw(Flaw.WRONG_TIME, arrow);
        }
        if (arrow < 0 || arrow > from + 1) return flaw(Flaw.WRONG_TIME, from);
        // Without an empty line before it the next cue would be read as text of this one.
        var second = arrow(arrow + 1, end);
        if (second >= 0) return flaw(Flaw.WRONG_TIME, second);
        var times = TIMES.matcher(lines.get(arrow));
        if (!times.matches()) return flaw(Flaw.WRONG_TIME, arrow);
        return cue(time(times, 1), time(times, 5), arrow, end);
    }

    private Optional<Reading> cue(Duration from, Duration to, int times, int end) {
        if (to.compareTo(LATEST) > 0) return flaw(Flaw.TOO_LATE, times);
        if (to.compareTo(from) <= 0) return flaw(Flaw.ENDS_BEFORE_IT_BEGINS, times);
        if (!cues.isEmpty() && from.compareTo(cues.getLast().from()) < 0) {
            return flaw(Flaw.OUT_OF_ORDER, times);
        }
        var text = CueText.plain(lines.subList(times + 1, end));
        if (text.length() > LONGEST_TEXT) return flaw(Flaw.LONG_TEXT, times + 1);
        if (text.isEmpty()) return Optional.empty();
        if (cues.size() == MOST_CUES) return flaw(Flaw.TOO_MANY, times);
        var others = cues.stream().filter(cue -> cue.isOn(from)).count();
        if (others >= Captions.AT_ONCE) return flaw(Flaw.CROWDED, times);
        cues.add(new Cue(from, to, text));
        return Optional.empty();
    }

    private static Duration time(Matcher times, int group) {
        var hours = times.group(group);
        return Duration.ofHours(hours == null ? 0 : Long.parseLong(hours))
                .plusMinutes(Long.parseLong(times.group(group + 1)))
                .plusSeconds(Long.parseLong(times.group(group + 2)))
                .plusMillis(Long.parseLong(times.group(group + 3)));
    }
}
