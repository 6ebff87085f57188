package org.vestibule.kiosk.film;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is said in a film, and when, in plain text.
 *
 * @param cues in the order of their beginnings; never more than {@link #AT_ONCE} at one time
 */
public record Captions(List<Cue> cues) {
    /** Two people may speak at once. */
    static final int AT_ONCE = 2;

    /**
     * One line, or a few.
     *
     * @param from where it comes up, from the beginning of the film
     * @param to where it is gone again
     */
    public record Cue(Duration from, Duration to, String text) {
        boolean isOn(Duration time) {
            return time.compareTo(from) >= 0 && time.compareTo(to) < 0;
        }
    }

    public Captions {
        cues = List.copyOf(cues);
    }

    /** What is to be read at this time; empty while nobody speaks. */
    public String at(Duration time) {
        return cues.stream()
                .filter(cue -> cue.isOn(time))
                .map(Cue::text)
                .collect(Collectors.joining("\n"));
    }

    /** When the last one is gone. */
    public Duration end() {
        return cues.stream().map(Cue::to).max(Duration::compareTo).orElse(Duration.ZERO);
    }

    /** Everything that {@link #at} can answer. */
    public List<String> texts() {
        return cues.stream()
                .flatMap(cue -> Stream.of(cue.from(), cue.to()))
                .sorted()
                .map(this::at)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }
}
