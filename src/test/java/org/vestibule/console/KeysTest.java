package org.vestibule.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.console.frame.EvidenceButtons;
import org.vestibule.console.live.Fit;
import org.vestibule.console.live.Trait;
import org.vestibule.console.nav.Place;
import org.vestibule.console.today.StatusFilter;
import org.vestibule.device.PrintOutcome;
import org.vestibule.enrollment.CallWindow;
import org.vestibule.enrollment.ForWhom;
import org.vestibule.frontdesk.CaseReason;
import org.vestibule.frontdesk.DeskReply;
import org.vestibule.frontdesk.KioskReport;
import org.vestibule.frontdesk.Likeness;
import org.vestibule.frontdesk.PortalStatus;
import org.vestibule.frontdesk.ProxyBasis;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Messages;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.practice.EvidenceType;
import org.vestibule.practice.PortalTask;
import org.vestibule.staff.Right;
import org.vestibule.staff.Role;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the code asks for is in the bundle, and what is in the bundle the code asks for. */
class KeysTest {
    private static final Path SOURCES =
            Path.of(System.getProperty("vestibule.home", "."), "src/main/java/org/vestibule");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern LITERAL =
            Pattern.compile("\"([a-z]+(?:-[a-z]+)*(?:\\.[a-z]+(?:-[a-z]+)*)*\\.?)\"");

    /** Keys that belong to a value: the group, and every value it is asked for. */
    private static final Map<String, List<String>> GROUPS =
            Map.ofEntries(
                    Map.entry("calls.window.", names(CallWindow.values())),
                    Map.entry("case.", names(CaseReason.values())),
                    Map.entry("certainty.", names(Likeness.Certainty.values())),
                    Map.entry("devices.paper.", names(KioskReport.Paper.values())),
                    Map.entry(
                            "devices.paper-advice.",
                            names(
                                    KioskReport.Paper.LOW,
                                    KioskReport.Paper.EMPTY,
                                    KioskReport.Paper.JAM,
                                    KioskReport.Paper.OFFLINE)),
                    Map.entry("devices.use.", names(KioskReport.Use.values())),
                    Map.entry("evidence.", shown()),
                    Map.entry("evidence.add.", shown()),
                    Map.entry("evidence.saw.", shown()),
                    Map.entry("filter.", names(StatusFilter.values())),
                    Map.entry("fit.", names(Fit.values())),
                    Map.entry("help.screen.", names(Screen.values())),
                    Map.entry("kiosks.paper.", names(KioskReport.Paper.values())),
                    Map.entry("kiosks.use.", names(KioskReport.Use.values())),
                    Map.entry("person.seen.", names(EvidenceType.values())),
                    Map.entry("place.", names(Place.rail().toArray(Place[]::new))),
                    Map.entry("printing.failed.", names(PrintOutcome.Trouble.values())),
                    Map.entry("printing.waiting.", names(PrintOutcome.Trouble.values())),
                    Map.entry("proxy.basis.", names(ProxyBasis.values())),
                    Map.entry("proxy.for.", names(ForWhom.values())),
                    Map.entry("refusal.", names(DeskReply.Refusal.values())),
                    Map.entry("right.", names(Right.values())),
                    Map.entry("role.", names(Role.values())),
                    Map.entry("seen.", names(EvidenceType.values())),
                    Map.entry("status.", names(PortalStatus.values())),
                    Map.entry("task.", names(PortalTask.values())),
                    Map.entry("trait.", names(Trait.values())),
                    // Endings of a key that are put on in the code.
                    Map.entry(
                            "today.empty.",
                            withLines(
                                    "loading",
                                    "unreached",
                                    "barred",
                                    "nobody",
                                    "no-hit",
                                    "not-found",
                                    "searching")),
                    Map.entry("calls.empty.", withLines("none", "loading", "unreached", "barred")),
                    Map.entry(
                            "devices.empty.", withLines("none", "loading", "unreached", "barred")));

    /** Keys that the code makes of two parts. */
    private static final Set<String> JOINED =
            Set.of(
                    "person.end-others.sure",
                    "person.reissue.sure",
                    "person.revoke.sure",
                    "proxy.refuse.sure",
                    "ticket.end.sure",
                    "ticket.not-them.sure",
                    "whom.one.today",
                    "whom.one.roster");

    private final Set<String> bundle =
            new TreeSet<>(Messages.load(Messages.Audience.CONSOLE, Language.ENGLISH).keys());
    private final Set<String> literals = new TreeSet<>();

    private static List<String> names(Enum<?>... values) {
        return Stream.of(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static List<String> shown() {
        return names(EvidenceButtons.SHOWN.toArray(EvidenceType[]::new));
    }

    private static List<String> withLines(String... states) {
        return Stream.of(states).flatMap(state -> Stream.of(state, state + ".line")).toList();
    }

    @BeforeEach
    void readTheSources() throws IOException {
        try (var files = Files.walk(SOURCES.resolve("console"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                LITERAL.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(""))
                        .results()
                        .forEach(found -> literals.add(found.group(1)));
            }
        }
    }

    @Test
    void everyKeyInTheCodeIsInTheBundle() {
        var heads = bundle.stream().map(KeysTest::head).distinct().toList();
        var asked =
                literals.stream()
                        .filter(text -> text.indexOf('.') > 0 && !text.endsWith("."))
                        .filter(text -> heads.contains(head(text)))
                        .filter(
                                text ->
                                        JOINED.stream()
                                                .noneMatch(key -> key.startsWith(text + ".")));
        assertThat(bundle).containsAll(asked.toList()).containsAll(JOINED);
    }

    @Test
    void everyValueOfAGroupHasAText() {
        assertThat(GROUPS)
                .allSatisfy(
                        (group, values) ->
                                assertThat(bundle)
                                        .containsAll(values.stream().map(group::concat).toList()));
    }

    @Test
    void everyKeyInTheBundleIsAskedFor() {
        assertThat(bundle.stream().filter(key -> !isAskedFor(key))).isEmpty();
    }

    private boolean isAskedFor(String key) {
        return literals.contains(key)
                || JOINED.contains(key)
                || GROUPS.entrySet().stream()
                        .filter(group -> literals.contains(group.getKey()))
                        .anyMatch(group -> isOf(group.getKey(), group.getValue(), key));
    }

    private static boolean isOf(String group, List<String> values, String key) {
        return values.stream().map(group::concat).anyMatch(key::equals);
    }

    private static String head(String key) {
        return key.substring(0, Math.max(0, key.indexOf('.')));
    }
}
