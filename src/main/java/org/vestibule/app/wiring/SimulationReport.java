package org.vestibule.app.wiring;

import com.fasterxml.jackson.databind.ObjectMapper;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a simulation found, for people or for machines.
 *
 * @param parked words of the portal for each that it refused
 */
record SimulationReport(SimulatedRush.Seen seen, Reconciliation reconciled, List<String> parked) {
    SimulationReport {
        parked = List.copyOf(parked);
    }

    boolean isFine() {
        return off().isEmpty();
    }

    /** What is not as it should be, one sentence each. */
    List<String> off() {
        var off = new ArrayList<String>();
        var counts = seen.counts();
        if (counts.turnedAway() > 0) off.add(counts.turnedAway() + " could not be kept");
        if (counts.left() > 0) off.add(counts.left() + " still wait, and nothing moves");
        parked.forEach(words -> off.add("parked: " + words));
        off.addAll(reconciled.off());
        return off;
    }

    String text() {
        var lines = new ArrayList<String>();
        lines.add(
                String.format(
                        Locale.ROOT,
                        "%d acknowledged in %.1f s: %.0f a second, p50 %.1f ms, p99 %.1f ms;"
                                + " %d with a code.",
                        reconciled.acknowledged(),
                        seconds(seen.keeping()),
                        keptASecond(),
                        millis(seen.wait(0.5)),
                        millis(seen.wait(0.99)),
                        seen.counts().withCode()));
        lines.add(
                String.format(
                        Locale.ROOT,
                        "%d delivered in %.1f s: %.0f a second.",
                        reconciled.receipts(),
                        seconds(seen.delivering()),
                        deliveredASecond()));
        lines.add(
                reconciled
                        .tasks()
                        .map(tasks -> reconciled.receipts() + " receipts, " + tasks + " Tasks.")
                        .orElse("Only receipts were counted: this portal's store is not here."));
        off().forEach(sentence -> lines.add("OFF   " + sentence));
        if (isFine())
            lines.add("Everything that was acknowledged has exactly one receipt" + task());
        return String.join("\n", lines);
    }

    private String task() {
        return reconciled.tasks().isPresent() ? " and exactly one Task." : ".";
    }

    String json() {
        var json = new ObjectMapper().createObjectNode();
        json.put("ok", isFine())
                .put("acknowledged", reconciled.acknowledged())
                .put("turnedAway", seen.counts().turnedAway())
                .put("withCode", seen.counts().withCode())
                .put("acknowledgedPerSecond", rounded(keptASecond()))
                .put("acknowledgementP50Millis", rounded(millis(seen.wait(0.5))))
                .put("acknowledgementP99Millis", rounded(millis(seen.wait(0.99))))
                .put("receipts", reconciled.receipts())
                .put("deliveredPerSecond", rounded(deliveredASecond()))
                .put("seconds", rounded(seconds(seen.delivering())));
        reconciled.tasks().ifPresent(tasks -> json.put("tasks", tasks));
        off().forEach(json.putArray("off")::add);
        return json.toString();
    }

    private double keptASecond() {
        return rate(reconciled.acknowledged(), seen.keeping());
    }

    private double deliveredASecond() {
        return rate(reconciled.receipts(), seen.delivering());
    }

    private static double rate(int count, Duration time) {
        return count / Math.max(seconds(time), 0.001);
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }

    private static double millis(Duration time) {
        return time.toNanos() / 1e6;
    }

    private static double rounded(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.2f", value));
    }
}
