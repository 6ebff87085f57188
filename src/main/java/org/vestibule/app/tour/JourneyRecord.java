package org.vestibule.app.tour;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** What one journey did: its screens in order, its touches, its timed steps and figures. */
final class JourneyRecord {
    private static final String HAND_OFF = "hand-off";

    private final String name;
    private final LongSupplier nanos;
    private final List<String> screens = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private int touches;
    private int touchesToHandoff = -1;

    JourneyRecord(String name, LongSupplier nanos) {
        this.name = name;
        this.nanos = nanos;
    }

    /** One named step, as {@code result.json} has it. */
    record Step(String name, long ms, boolean ok) {}

    /**
     * What a journey leaves in {@code result.json}.
     *
     * @param screensToHandoff both the first screen and the hand-off counted; 0 when there was none
     * @param touches until the hand-off was reached, or in all when it was not
     */
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
        if (screen.equals(HAND_OFF) && touchesToHandoff < 0) touchesToHandoff = touches;
        if (screens.isEmpty() || !screens.getLast().equals(screen)) screens.add(screen);
    }

    /** For whoever else acts in this journey: their clicks do not count. */
    JourneyRecord withoutTouches() {
        return new JourneyRecord(name, nanos);
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
        return new Summary(
                name,
                screens(),
                screens.indexOf(HAND_OFF) + 1,
                touchesToHandoff < 0 ? touches : touchesToHandoff,
                List.copyOf(steps),
                Map.copyOf(seconds));
    }
}
