package org.vestibule.kiosk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import org.vestibule.kiosk.nav.Overlay;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.ui.access.AccessScan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How much of the grid was scanned, and what came of it. */
final class AccessReport {
    private final AccessScan scan;
    private final Grid grid;
    private final List<Grid.Cell> wanted;
    private final Set<String> screens = new TreeSet<>();
    private final Set<String> states = new TreeSet<>();
    private final Map<String, Long> milliseconds = new TreeMap<>();

    /**
     * @param wanted the cells of this run
     */
    AccessReport(AccessScan scan, Grid grid, List<Grid.Cell> wanted) {
        this.scan = scan;
        this.grid = grid;
        this.wanted = wanted;
    }

    /** The walk stood before this; returns what it is, the screen or what lies over it. */
    String saw(String name, Screen screen) {
        states.add(name);
        screens.add(kebab(screen));
        var over = name.replaceFirst(",.*", "");
        if (!overlays().contains(over)) return kebab(screen);
        screens.add(over);
        return over;
    }

    void took(Grid.Round round, long nanos) {
        milliseconds.put(round.toString(), nanos / 1_000_000);
    }

    private static List<String> overlays() {
        return Arrays.stream(Overlay.values()).map(AccessReport::kebab).toList();
    }

    private static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Every screen there is, and whatever can lie over one. */
    private static Set<String> expected() {
        var all = new TreeSet<>(overlays());
        for (var screen : Screen.values()) all.add(kebab(screen));
        return all;
    }

    /** Cells and screens that should have been scanned and were not. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        for (var cell : wanted) {
            if (!scan.cells().contains(cell.toString())) missing.add(cell.toString());
        }
        for (var screen : expected()) if (!screens.contains(screen)) missing.add(screen);
        return missing;
    }

    void write(Path folder) {
        try {
            Files.createDirectories(folder);
            new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .writeValue(folder.resolve("report.json").toFile(), contents());
            Files.writeString(folder.resolve("report.txt"), text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> contents() {
        var contents = new LinkedHashMap<String, Object>();
        contents.put("cells", new Share(scan.cells().size(), wanted.size()));
        contents.put("grid", grid.cells().size());
        contents.put("screens", new Share(screens.size(), expected().size()));
        contents.put("states", states);
        contents.put("looks", scan.looks());
        contents.put("missing", missing());
        contents.put("checks", scan.checks());
        contents.put("findings", scan.findings());
        contents.put("exempted", scan.exempted());
        contents.put("milliseconds of a round", milliseconds);
        contents.put("milliseconds of a rule", scan.milliseconds());
        return contents;
    }

    /** So many of so many. */
    record Share(int scanned, int expected) {
        @Override
        public String toString() {
            return scanned + "/" + expected;
        }
    }

    /** What the build prints. */
    String summary() {
        return "cells %s of a grid of %d, screens %s, states %d, looks %d, findings %d, exempted %d"
                .formatted(
                        new Share(scan.cells().size(), wanted.size()),
                        grid.cells().size(),
                        new Share(screens.size(), expected().size()),
                        states.size(),
                        scan.looks(),
                        scan.findings().size(),
                        scan.exempted().size());
    }

    private String text() {
        var text = new StringBuilder(summary()).append('\n');
        for (var missing : missing()) text.append("not scanned: ").append(missing).append('\n');
        scan.checks()
                .forEach(
                        (rule, checks) ->
                                text.append(
                                        "%-24s %9d checks %7d ms%n"
                                                .formatted(
                                                        rule,
                                                        checks,
                                                        scan.milliseconds()
                                                                .getOrDefault(rule, 0L))));
        milliseconds.forEach(
                (round, took) -> text.append(round).append(": ").append(took).append(" ms\n"));
        for (var finding : scan.findings()) text.append(finding).append('\n');
        for (var exempted : scan.exempted())
            text.append("exempted: ").append(exempted).append('\n');
        return text.toString();
    }
}
