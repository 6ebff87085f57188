package org.vestibule.console;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

import org.vestibule.console.desk.Running;
import org.vestibule.console.guides.PrintShop;
import org.vestibule.console.words.Keys;
import org.vestibule.device.PrintOutcome;
import org.vestibule.frontdesk.Board;
import org.vestibule.guide.GuideContent;
import org.vestibule.guide.Guides;
import org.vestibule.guide.Leaflet;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Messages;
import org.vestibule.kiosk.LateTasks;
import org.vestibule.kiosk.VirtualTime;
import org.vestibule.practice.AssuranceLevel;
import org.vestibule.practice.Policy;
import org.vestibule.practice.Practice;
import org.vestibule.practice.Profile;
import org.vestibule.practice.Timings;
import org.vestibule.testing.ScriptedPrinter;
import org.vestibule.ui.Fx;
import org.vestibule.ui.Ui;
import org.vestibule.ui.desk.DeskTheme;
import org.vestibule.ui.theme.DisplayProfile;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The console as a person at the desk has it: looked at and used by its words. Everything on the
 * thread of the screens, with time that passes when a test says so.
 */
public final class Front implements AutoCloseable {
    public final VirtualTime time = new VirtualTime();
    public final LateTasks tasks = new LateTasks();
    public final ScriptedDesk desk;
    public final ScriptedPrinter printer;
    public final List<GuideContent> guides = new ArrayList<>();
    public final List<Leaflet> leaflets = new ArrayList<>();
    public final List<Throwable> broken = new ArrayList<>();
    public final DeskTheme theme = new DeskTheme(Fx.css());
    public final Console console;
    private Optional<Path> saveTo = Optional.empty();
    private long ids;

    public Front(Board board) {
        this(board, AssuranceLevel.PHOTO_ID);
    }

    public Front(Board board, AssuranceLevel required, PrintOutcome... outcomes) {
        desk = new ScriptedDesk(board);
        printer = new ScriptedPrinter(outcomes);
        var ui =
                new Ui(
                        Messages.load(Messages.Audience.CONSOLE, Language.ENGLISH),
                        DisplayProfile.DESIGN);
        var shop =
                new PrintShop(
                        new Press(),
                        _ -> BlankPage.png(),
                        printer,
                        List.of(Language.ENGLISH),
                        new Random(1));
        var running = new Running(tasks, time, time, time, () -> new UUID(0, ++ids), broken::add);
        var ports = new Ports(desk, shop, (_, _) -> saveTo);
        console = new Console(practice(required), ui, ports, running, theme);
        look();
    }

    /** Keeps what it was told to make. */
    private final class Press implements Guides {
        @Override
        public byte[] make(GuideContent content) {
            guides.add(content);
            return new byte[] {1};
        }

        @Override
        public byte[] make(Leaflet leaflet) {
            leaflets.add(leaflet);
            return new byte[] {1};
        }
    }

    public static Practice practice(AssuranceLevel required) {
        return new Practice(
                new Profile(
                        "Elm Street Family Medicine",
                        "(617) 555-0142",
                        "Monday to Friday, 8 to 5",
                        URI.create("https://portal.example"),
                        ZoneId.of("America/New_York")),
                new Policy(required, List.of("en"), "US"),
                Timings.standard());
    }

    /** Whoever knows the name and the password. */
    public Front signedIn() {
        type("Name", ScriptedDesk.NAME);
        type("Password", ScriptedDesk.PASSWORD);
        click("Sign in");
        return this;
    }

    public void saveTo(Path file) {
        saveTo = Optional.of(file);
    }

    /** What a frame on a display would make of it. */
    public void look() {
        Fx.layOut(console.scene());
    }

    public void passSeconds(long seconds) {
        for (var i = 0; i < seconds; i++) time.passSeconds(1);
        look();
    }

    public void board(Board now) {
        desk.board(now);
        passSeconds(1);
    }

    /** All words that can be seen, in the order of the screen's tree. */
    public List<String> words() {
        look();
        return Fx.visible(console.scene().getRoot())
                .flatMap(Front::words)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static Stream<String> words(Node node) {
        return switch (node) {
            case PasswordField hidden -> Stream.of("•".repeat(hidden.getLength()));
            case TextInputControl input -> Stream.of(input.getText());
            case Labeled labeled -> Stream.of(labeled.getText() == null ? "" : labeled.getText());
            case Text text when !isOwn(text) -> Stream.of(text.getText());
            default -> Stream.empty();
        };
    }

    /** A label's own text is a node too. */
    private static boolean isOwn(Text text) {
        return text.getParent() instanceof Labeled owner && !text.equals(owner.getGraphic());
    }

    public void sees(String... parts) {
        var seen = String.join("\n", words());
        for (var part : parts) assertThat(seen).contains(part);
    }

    public void seesNot(String... parts) {
        var seen = String.join("\n", words());
        for (var part : parts) assertThat(seen).doesNotContain(part);
    }

    /** The words of a value's text. */
    public String text(String group, Enum<?> value) {
        return Messages.load(Messages.Audience.CONSOLE, Language.ENGLISH)
                .text(Keys.of(group, value));
    }

    /** Clicks what is to be seen under these words; a disabled button does nothing. */
    public void click(String words) {
        button(words).fire();
        look();
    }

    /** Opens the menu that shows {@code now} and picks another. */
    public void pick(String now, String other) {
        look();
        var menu =
                Fx.visible(console.scene().getRoot())
                        .filter(MenuButton.class::isInstance)
                        .map(MenuButton.class::cast)
                        .filter(one -> one.getText().equals(now))
                        .findFirst()
                        .orElseThrow();
        menu.getItems().stream()
                .filter(item -> item.getText().equals(other))
                .findFirst()
                .orElseThrow()
                .fire();
        look();
    }

    public ButtonBase button(String words) {
        look();
        return buttons()
                .filter(button -> Fx.visible(button).flatMap(Front::words).anyMatch(words::equals))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words + " among " + words()));
    }

    private Stream<ButtonBase> buttons() {
        return Fx.visible(console.scene().getRoot())
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast);
    }

    public void type(String field, String text) {
        field(field).setText(text);
        look();
    }

    public TextField field(String name) {
        look();
        return Fx.visible(console.scene().getRoot())
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .filter(field -> name.equals(field.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + name));
    }

    public void enter(String field) {
        Event.fireEvent(field(field), key(KeyEvent.KEY_PRESSED, KeyCode.ENTER, false));
        look();
    }

    public void press(KeyCode code) {
        press(code, false);
    }

    public void control(KeyCode code) {
        press(code, true);
    }

    private void press(KeyCode code, boolean control) {
        var owner = console.scene().getFocusOwner();
        var gone = owner == null || owner.getScene() == null;
        var target = gone ? console.scene().getRoot() : owner;
        Event.fireEvent(target, key(KeyEvent.KEY_PRESSED, code, control));
        Event.fireEvent(target, key(KeyEvent.KEY_RELEASED, code, control));
        look();
    }

    private static KeyEvent key(
            javafx.event.EventType<KeyEvent> type, KeyCode code, boolean control) {
        return new KeyEvent(type, "", "", code, false, control, false, false);
    }

    @SuppressWarnings("unchecked")
    public TableView<Object> table() {
        look();
        return Fx.visible(console.scene().getRoot())
                .filter(TableView.class::isInstance)
                .map(node -> (TableView<Object>) node)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table"));
    }

    /** Selects the row with this in it. */
    public void choose(String part) {
        var table = table();
        for (var i = 0; i < table.getItems().size(); i++) {
            if (table.getItems().get(i).toString().contains(part)) {
                table.getSelectionModel().select(i);
                look();
                return;
            }
        }
        throw new AssertionError("no row " + part);
    }

    @Override
    public void close() {
        console.close();
    }
}
