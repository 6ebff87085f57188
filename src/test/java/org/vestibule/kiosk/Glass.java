package org.vestibule.kiosk;

import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import org.vestibule.device.speech.Sound;
import org.vestibule.enrollment.Availability;
import org.vestibule.i18n.Isolated;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Messages;
import org.vestibule.i18n.OtherLanguages;
import org.vestibule.kiosk.film.Cinema;
import org.vestibule.kiosk.film.Films;
import org.vestibule.practice.Practice;
import org.vestibule.scan.ScanBuffer;
import org.vestibule.testing.Plug;
import org.vestibule.testing.ScriptedSpeech;
import org.vestibule.ui.Fx;
import org.vestibule.ui.control.Touchable;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.theme.DisplayProfile;
import org.vestibule.ui.theme.TextSize;
import org.vestibule.ui.theme.Theme;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The kiosk's real window over a lobby's fakes, and a hand that finds things by their keys in
 * whatever language is on the screen. On the thread of the screens only.
 */
public final class Glass implements AutoCloseable {
    private static final Duration BETWEEN_KEYS = Duration.ofMillis(3);

    private static final int MOST_PAGES = 40;

    /** Something that the idle clock hears and no control does. */
    private static final KeyEvent FINGER =
            new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.UNDEFINED, false, false, false, false);

    public final VirtualTime time = new VirtualTime();
    public final LateTasks tasks = new LateTasks();
    public final Shelf shelf = new Shelf();
    public final News news = new News();
    public final Paper paper = new Paper();
    public final DeskBell desk = new DeskBell();
    public final Air air = new Air();
    public final Room room = new Room();
    public final ScriptedSpeech speech = new ScriptedSpeech();
    public final Plug headset = new Plug();
    public final ScriptedFilms player = new ScriptedFilms(time);
    public final ScriptedDoor door = new ScriptedDoor();
    public final List<String> audit = new ArrayList<>();
    private final Theme theme = new Theme(Fx.css(), DisplayProfile.DESIGN);
    private final Kiosk kiosk;
    private boolean drawn = true;

    /**
     * @param languages in the practice's order
     */
    public Glass(List<Language> languages) {
        this(languages, Availability.State.SERVING);
    }

    /**
     * @param state of the store at the start
     */
    public Glass(List<Language> languages, Availability.State state) {
        this(languages, state, Lobby.PRACTICE);
    }

    /** With a store that serves. */
    public Glass(List<Language> languages, Practice practice) {
        this(languages, Availability.State.SERVING, practice);
    }

    private Glass(List<Language> languages, Availability.State state, Practice practice) {
        this(languages, state, practice, Films.none());
    }

    /** With films of the practice's own. */
    public Glass(List<Language> languages, Films films) {
        this(languages, Availability.State.SERVING, Lobby.PRACTICE, films);
    }

    private Glass(
            List<Language> languages, Availability.State state, Practice practice, Films films) {
        room.is(state);
        var ports =
                new Ports(
                        shelf,
                        room,
                        new Ports.Reach(news, desk, air),
                        paper,
                        paper,
                        (event, actor, subject) -> audit.add(event + " " + actor + " " + subject));
        kiosk =
                new Kiosk(
                        practice,
                        new Texts(
                                languages,
                                Lobby.agreements(),
                                OtherLanguages.shipped().besides(languages)),
                        ports,
                        new Running(tasks, time, time, time, Runnable::run),
                        new Kiosk.Look(
                                theme,
                                DisplayProfile.DESIGN,
                                new Sound(speech, headset),
                                new Cinema(films, player)),
                        door);
    }

    /** Whether what a touch brings is laid out before the next one, as it is unless told not to. */
    public void drawn(boolean now) {
        drawn = now;
    }

    /** Shows it on a display of this size. */
    public Stage on(double width, double height) {
        var stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(scene());
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        return stage;
    }

    public Kiosk kiosk() {
        return kiosk;
    }

    public Scene scene() {
        return kiosk.scene();
    }

    public void size(TextSize size) {
        theme.setTextSize(size);
    }

    public void contrast(boolean high) {
        theme.setContrast(high);
    }

    public String text(String key) {
        return Messages.load(Messages.Audience.KIOSK, kiosk.language()).text(key);
    }

    /** Touches what is called so in the language on the screen. */
    public void touch(String key) {
        touchWords(text(key));
    }

    /** Whether there is anything in sight to touch that is called so. */
    public boolean offers(String key) {
        return Fx.visible(scene().getRoot())
                .anyMatch(node -> node instanceof Touchable && isCalled(node, text(key)));
    }

    /** Whether there is such a thing to touch on one of the pages, in sight or not. */
    boolean has(String key) {
        return everything(scene().getRoot())
                .anyMatch(node -> node instanceof Touchable && isCalled(node, text(key)));
    }

    /** To the question for the name, on one's own behalf, in the language on the screen. */
    public void askForName() {
        touch("benefits.test-results");
        touch("for-whom.me");
    }

    public void giveName(String given, String family) {
        type(0, given);
        type(1, family);
        touch("ui.continue");
    }

    public void giveBirthDate(String month, String day, String year) {
        type(0, month);
        type(1, day);
        type(2, year);
        touch("ui.continue");
    }

    public void giveMobile(String phone) {
        type(0, phone);
        touch("ui.continue");
    }

    /** From the question for the name to the review, with a phone at hand. */
    public void answerAll() {
        giveName("Ana", "Canary");
        giveBirthDate("5", "14", "1961");
        giveMobile("6175550142");
        touch("finish.phone");
        agree();
    }

    public void agree() {
        touch("agreements.terms");
        touch("ui.continue");
    }

    /** A text of the phone's pages, in the language on the screen. */
    public String phone(String key) {
        return Messages.load(Messages.Audience.PHONE, kiosk.language()).text(key);
    }

    public String answers(String key) {
        return Messages.load(Messages.Audience.ANSWERS, kiosk.language()).text(key);
    }

    public void touchWords(String words) {
        scene().getRoot().fireEvent(FINGER);
        find(node -> node instanceof Touchable && isCalled(node, words), words).fire();
        if (drawn) Fx.layOut(scene());
    }

    /** Finds what is called so now, and touches it when it is run. */
    public Runnable finger(String words) {
        return find(node -> node instanceof Touchable && isCalled(node, words), words)::fire;
    }

    private Touchable find(Predicate<Node> wanted, String words) {
        return last(Fx.visible(scene().getRoot()).filter(wanted))
                // It may stand on another page of the answers.
                .or(() -> last(everything(scene().getRoot()).filter(wanted)))
                .map(Touchable.class::cast)
                .orElseThrow(() -> new AssertionError(words + " is not among " + seen()));
    }

    /** The last one drawn lies on top. */
    private static Optional<Node> last(Stream<Node> nodes) {
        return nodes.reduce((_, last) -> last);
    }

    private static Stream<Node> everything(Node node) {
        // What has no place on the screen: it waits behind it to be the next, say.
        if (!node.isManaged() && !node.isVisible()) return Stream.of();
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(Glass::everything))
                : Stream.of(node);
    }

    /** Turns to the next page of the answers; false when this is the last. */
    public boolean turnPage() {
        return turn("ui.page.next");
    }

    /**
     * Turns to this page of the answers, from the first on, whichever one is shown now; false when
     * there are not so many.
     *
     * @param page from 1
     */
    public boolean turnTo(int page) {
        for (var back = 0; turn("ui.page.previous"); back++) {
            if (back == MOST_PAGES) throw new AssertionError("the pages do not turn back");
        }
        for (var at = 1; at < page; at++) if (!turnPage()) return false;
        return true;
    }

    private boolean turn(String key) {
        var next = text(key);
        var button =
                Fx.visible(scene().getRoot())
                        .filter(node -> node instanceof Touchable && !node.isDisabled())
                        .filter(node -> next.equals(node.getAccessibleText()))
                        .findFirst();
        button.ifPresent(node -> ((Touchable) node).fire());
        Fx.layOut(scene());
        return button.isPresent();
    }

    private static boolean isCalled(Node node, String words) {
        var name = node.getAccessibleText();
        return name.equals(words) || name.startsWith(words + ". ") || name.startsWith(words + ": ");
    }

    /** Types into the field at this place, from 0. */
    public void type(int field, String text) {
        fields().get(field).setText(text);
    }

    /** Types as a scanner of the keyboard kind does: every key real, 3 ms apart. */
    public void scan(String text) {
        for (var at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            time.pass(BETWEEN_KEYS);
            key(KeyEvent.KEY_PRESSED, character);
            key(KeyEvent.KEY_TYPED, character);
            key(KeyEvent.KEY_RELEASED, character);
        }
    }

    /** Long enough after a scan for it to be over. */
    public void scanEnds() {
        time.pass(ScanBuffer.CARD_GAP.multipliedBy(2));
        Fx.layOut(scene());
    }

    /** The keys with which staff asks to end the kiosk. */
    public void staffKeys() {
        var root = scene().getRoot();
        root.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.E, true, true, true, false));
        Fx.layOut(scene());
    }

    private void key(EventType<KeyEvent> type, char character) {
        var target = scene().getFocusOwner() == null ? scene().getRoot() : scene().getFocusOwner();
        var typed = type == KeyEvent.KEY_TYPED;
        target.fireEvent(
                new KeyEvent(
                        type,
                        typed ? Character.toString(character) : KeyEvent.CHAR_UNDEFINED,
                        "",
                        typed ? KeyCode.UNDEFINED : code(character),
                        false,
                        character == '\n',
                        false,
                        false));
    }

    private static KeyCode code(char character) {
        return switch (character) {
            case '\r' -> KeyCode.ENTER;
            // Scanners type a line feed as Ctrl+J.
            case '\n' -> KeyCode.J;
            case '\t' -> KeyCode.TAB;
            case ' ' -> KeyCode.SPACE;
            default ->
                    Optional.ofNullable(
                                    KeyCode.getKeyCode(
                                            Character.toString(Character.toUpperCase(character))))
                            .orElse(KeyCode.UNDEFINED);
        };
    }

    /** In order, those on other pages too. */
    public List<TextField> fields() {
        return everything(scene().getRoot())
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .toList();
    }

    /** All words that can be read now. */
    public List<String> seen() {
        Fx.layOut(scene());
        return Fx.visible(scene().getRoot())
                .filter(Labeled.class::isInstance)
                .map(
                        node ->
                                node instanceof Words words
                                        ? words.said()
                                        : ((Labeled) node).getText())
                .map(Isolated::bare)
                .toList();
    }

    @Override
    public void close() {
        if (scene().getWindow() instanceof Stage stage) stage.close();
        kiosk.close();
    }
}
