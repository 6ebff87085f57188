package org.vestibule.kiosk.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.device.PrintOutcome;
import org.vestibule.enrollment.AgreementKind;
import org.vestibule.enrollment.BirthDateEntry;
import org.vestibule.enrollment.CallWindow;
import org.vestibule.enrollment.DeclineReason;
import org.vestibule.enrollment.EmailEntry;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.enrollment.ForWhom;
import org.vestibule.enrollment.HelpLine;
import org.vestibule.enrollment.MobileEntry;
import org.vestibule.enrollment.NameEntry;
import org.vestibule.enrollment.Stage;
import org.vestibule.i18n.Language;
import org.vestibule.kiosk.journey.Ease;
import org.vestibule.kiosk.journey.Ending;
import org.vestibule.kiosk.journey.Keys;
import org.vestibule.kiosk.journey.Line;
import org.vestibule.practice.PortalTask;
import org.vestibule.scan.LicenseRead.Refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

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
                    Map.entry("agreements.", names(AgreementKind.values())),
                    Map.entry("agreements.privacy.", List.of("team", "choose", "sell", "forget")),
                    Map.entry("who-can-see.", List.of("team", "choose", "sell", "forget")),
                    Map.entry("benefits.", names(PortalTask.values())),
                    Map.entry("birth-date.error.", names(BirthDateEntry.Problem.values())),
                    Map.entry("contact.email.error.", names(EmailEntry.Problem.values())),
                    Map.entry("contact.mobile.error.", names(MobileEntry.Problem.values())),
                    Map.entry("decline.reason.", names(DeclineReason.values())),
                    Map.entry("declined.answer.", names(DeclineReason.values())),
                    Map.entry("call-time.", names(CallWindow.values())),
                    Map.entry("desk.decide.", names(ForWhom.MY_CHILD, ForWhom.ADULT_I_HELP)),
                    Map.entry("done.call.", names(CallWindow.values())),
                    Map.entry("done.ease.", names(Ease.values())),
                    Map.entry("done.next.", names(Ending.values())),
                    Map.entry("done.title.", names(Ending.values())),
                    Map.entry("finish.", names(FinishBy.values())),
                    Map.entry("for-whom.", names(ForWhom.values())),
                    Map.entry("hand-off.first.", names(PortalTask.values())),
                    Map.entry("lesson.say.", names(PortalTask.values())),
                    Map.entry("lessons.do.", names(PortalTask.values())),
                    Map.entry("lessons.look.", names(PortalTask.values())),
                    Map.entry("help.state.", names(HelpLine.Answer.values())),
                    Map.entry("hand-off.stage.", names(Stage.values())),
                    Map.entry("name.card.error.", names(Refusal.values())),
                    Map.entry("name.error.", names(NameEntry.Problem.values())),
                    Map.entry("printing.trouble.", names(PrintOutcome.Trouble.values())),
                    Map.entry("review.label.", names(Line.values())));

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(value -> Keys.of("", value)).toList();
    }

    /** Of the keyboard, whose acts are its own affair. */
    private static final String KEYBOARD = "ui.key.";

    private final Set<String> bundle = new TreeSet<>(new KioskTexts(Language.ENGLISH).all());
    private final Set<String> literals = new TreeSet<>();

    @BeforeEach
    void readTheSources() throws IOException {
        for (var folder : List.of("kiosk", "ui")) {
            try (var files = Files.walk(SOURCES.resolve(folder))) {
                for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    LITERAL.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(""))
                            .results()
                            .forEach(found -> literals.add(found.group(1)));
                }
            }
        }
    }

    @Test
    void everyKeyInTheCodeIsInTheBundle() {
        var screens = new KioskTexts(Language.ENGLISH).screens().keySet();
        var keys =
                literals.stream()
                        .filter(text -> text.indexOf('.') > 0 && !text.endsWith("."))
                        .filter(text -> screens.contains(text.substring(0, text.indexOf('.'))))
                        .toList();
        assertThat(keys).isNotEmpty();
        assertThat(bundle).containsAll(keys);
    }

    @Test
    void everyValueOfAGroupHasAText() {
        var softly = new SoftAssertions();
        GROUPS.forEach(
                (group, values) ->
                        softly.assertThat(bundle)
                                .containsAll(values.stream().map(group::concat).toList()));
        softly.assertAll();
    }

    @Test
    void everyKeyInTheBundleIsAskedFor() {
        assertThat(bundle.stream().filter(this::isOnAScreen).filter(key -> !isAskedFor(key)))
                .isEmpty();
    }

    /** A screen is there once somebody asks for its heading. */
    private boolean isOnAScreen(String key) {
        var screen = key.substring(0, key.indexOf('.'));
        return literals.contains(screen + ".question") || literals.contains(screen + ".title");
    }

    private boolean isAskedFor(String key) {
        return literals.contains(key)
                || key.startsWith(KEYBOARD)
                || GROUPS.entrySet().stream()
                        .filter(group -> literals.contains(group.getKey()))
                        .anyMatch(group -> isOf(group.getKey(), group.getValue(), key));
    }

    /** A value's text, or the line below it on a tile. */
    private static boolean isOf(String group, List<String> values, String key) {
        return values.stream()
                .map(group::concat)
                .anyMatch(name -> key.equals(name) || key.equals(name + ".line"));
    }
}
