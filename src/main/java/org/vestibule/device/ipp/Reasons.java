package org.vestibule.device.ipp;

import org.vestibule.device.PrintOutcome.Trouble;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code printer-state-reasons} say (RFC 8011, 5.4.12, and the registry at IANA). */
record Reasons(List<String> keywords) {
    private static final String LOW = "media-low";

    /** The first that fits is told: what hands can do something about comes first. */
    private static final List<Map.Entry<Trouble, List<String>>> MEANINGS =
            List.of(
                    Map.entry(Trouble.JAM, List.of("media-jam")),
                    Map.entry(Trouble.OPEN, List.of("door-open", "cover-open", "interlock-open")),
                    Map.entry(
                            Trouble.NO_PAPER,
                            List.of("media-empty", "media-needed", "input-tray-missing")),
                    Map.entry(
                            Trouble.NO_INK,
                            List.of(
                                    "toner-empty",
                                    "marker-supply-empty",
                                    "marker-supply-missing",
                                    "developer-empty")),
                    Map.entry(
                            Trouble.PAUSED,
                            List.of("paused", "moving-to-paused", "deactivated", "stopping")),
                    Map.entry(
                            Trouble.OFFLINE,
                            List.of("offline", "timed-out", "shutdown", "connecting-to-device")),
                    Map.entry(Trouble.DISK, List.of("spool-area-full")));

    /** A printer of which this is said may still print, or has only just begun. */
    private static final List<String> MILD = List.of("-warning", "-report");

    Reasons {
        keywords = List.copyOf(keywords);
    }

    /** Any trouble at all: why a job that does not move does not move. */
    Optional<Trouble> any() {
        return first(keywords);
    }

    /**
     * Trouble that keeps a printer from printing. CUPS makes warnings of all that an IPP printer
     * says, since a second tray may still have paper.
     */
    Optional<Trouble> severe() {
        return first(keywords.stream().filter(Reasons::isSevere).toList());
    }

    boolean isLow() {
        return keywords.stream().anyMatch(keyword -> plain(keyword).equals(LOW));
    }

    private static boolean isSevere(String keyword) {
        return !keyword.startsWith("connecting-to-device")
                && MILD.stream().noneMatch(keyword::endsWith);
    }

    private static Optional<Trouble> first(List<String> some) {
        var plain = some.stream().map(Reasons::plain).toList();
        return MEANINGS.stream()
                .filter(meaning -> meaning.getValue().stream().anyMatch(plain::contains))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String plain(String keyword) {
        return keyword.replaceFirst("-(error|warning|report)$", "");
    }
}
