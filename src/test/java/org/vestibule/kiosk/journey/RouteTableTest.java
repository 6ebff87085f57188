package org.vestibule.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Every step with every touch. The table lies in {@code golden/journey.txt}: a line for each place
 * with the touches that lead somewhere; a touch that is not named changes nothing.
 */
class RouteTableTest {
    @Test
    void everyTouchLeadsWhereTheTableSays() throws IOException {
        var lines = new ArrayList<String>();
        Ways.places()
                .forEach(
                        (name, place) -> {
                            lines.add(name);
                            Ways.touches()
                                    .forEach(
                                            (touch, event) -> {
                                                var next = Route.next(place, event);
                                                if (!next.equals(place)) {
                                                    lines.add("  " + touch + " > " + show(next));
                                                }
                                            });
                        });
        assertThat(String.join("\n", lines)).isEqualTo(golden());
    }

    @Test
    void everyStepIsInTheTable() {
        var steps =
                Arrays.stream(Step.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .collect(Collectors.toSet());
        assertThat(
                        Ways.places().values().stream()
                                .map(trip -> trip.step().getClass().getSimpleName()))
                .containsAll(steps);
    }

    @Test
    void everyTouchIsInTheTable() {
        var touches =
                Arrays.stream(Touch.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .collect(Collectors.toSet());
        assertThat(Ways.touches().values().stream().map(t -> t.getClass().getSimpleName()))
                .containsAll(touches);
    }

    private static String show(Trip trip) {
        var extra =
                switch (trip.step()) {
                    case Step.Contact(var forCall) when forCall -> " for a call";
                    case Step.HandOff(_, var stage, _) -> " " + stage;
                    case Step.Done(var ending, _, _, _, _) -> " " + ending;
                    case Step.Printing(_, var noPhone) when noPhone -> " without a phone";
                    case Step.Lessons(var task, var done) ->
                            " " + task + (done.isEmpty() ? "" : ", one done");
                    default -> "";
                };
        var invited = trip.isInvited() ? ", invited" : "";
        return (trip.step().screen() + extra + invited).toLowerCase(Locale.ROOT);
    }

    private static String golden() throws IOException {
        try (var in = RouteTableTest.class.getResourceAsStream("/golden/journey.txt")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
