package org.vestibule.app.tour;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** What one journey did: its screens in order, its touches, its timed steps and figures. */
final class JourneyRecord {
    private final String name;
    private final LongSupplier nanos;
    private final List<String> screens = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private int touches;

    JourneyRecord(String name, LongSupplier nanos) {
        this.name = name;
        this.nanos = nanos;
    }

    /** One named step, as {@code result.json} has it. */
    record Step(String name, long ms, boolean ok) {}

    /** What a journey leaves in {@code result.json}. */
    record Summary(
            String name,
            List<String> screens,
            int screensToHandoff,
            int touches,
            List<Step> steps,
            Map<String, Double> seconds) {}

    String name() {
        return name;
    }

    void screen(String screen) {
        if (screens.isEmpty() || !screens.getLast().equals(screen)) screens.add(screen);
    }

    void touched() {
        touches++;
    }

    int touches() {
        return touches;
    }

    List<String> screens() {
        return List.copyOf(screens);
    }

    void measured(String what, double value) {
        seconds.put(what, value);
    }

    /**
     * Runs a step and keeps how long it took; a step that fails is kept as such and ends the tour.
     */
    void step(String what, Runnable work) {
        var start = nanos.getAsLong();
        var ok = false;
        try {
            work.run();
            ok = true;
        } finally {
            steps.add(new Step(what, (nanos.getAsLong() - start) / 1_000_000, ok));
        }
    }

    Summary summary() {
        var handoff = screens.indexOf("hand-off");
        return new Summary(
                name, screens(), handoff + 1, touches, List.copyOf(steps), Map.copyOf(seconds));
    }
}
