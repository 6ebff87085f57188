package org.vestibule.kiosk.aloud;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;
import org.vestibule.device.speech.Sound;
import org.vestibule.device.speech.Utterance;
import org.vestibule.kiosk.journey.ReadAloud;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Settings;
import org.vestibule.kiosk.journey.Trip;
import org.vestibule.kiosk.nav.Overlay;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.ui.Scheduler;
import org.vestibule.ui.Ui;
import org.vestibule.ui.View;
import org.vestibule.ui.keyboard.Keyboard;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Reads the screens aloud while the person wants it: a screen when it comes up, a control when it
 * gets the focus, a letter when it is typed, what goes wrong at once. Every touch interrupts. It
 * looks at the scene itself, so that no screen can forget to be read. On the thread of the screens.
 */
public final class Narrator implements Session.Watcher, AutoCloseable {
    /** Until a screen is laid out, and until all that one touch does has happened. */
    static final Duration SETTLE = Duration.ofMillis(120);

    /** How soon news that no touch brought are noticed. */
    static final Duration LOOK = Duration.ofMillis(300);

    private final Session session;
    private final Sound sound;
    private final Scheduler scheduler;
    private final Consumer<Consumer<OpenTexts>> open;
    private final Player player;
    private final Narration narration = new Narration();
    private final Echo echo = new Echo(this::typed);
    private final List<Utterance> due = new ArrayList<>();
    private final List<Scheduler.Cancellable> ticking = new ArrayList<>();
    private @Nullable Shown shown;
    private @Nullable OpenTexts known;
    private boolean asked;
    private ReadAloud wish = ReadAloud.OFF;
    private Settings wanted = Settings.STANDARD;
    private Screen screen = Screen.WELCOME;
    private String refused = "";
    private @Nullable Node focus;
    private Scheduler.@Nullable Cancellable settling;
    private boolean whole;
    private boolean introduced;
    private boolean acted;
    private boolean onKeys;

    /** Where it looks: the scene, the texts on it, and those that every session starts in. */
    private record Shown(Scene scene, Supplier<Ui> now, Ui first) {
        Parent root() {
            return scene.getRoot();
        }
    }

    /**
     * @param screens runs on the thread of the screens
     * @param open answers, on the thread of the screens, what may be said in a full waiting room;
     *     asked once, when somebody listens, since it takes a while to gather
     */
    public Narrator(
            Session session,
            Sound sound,
            Scheduler scheduler,
            Executor screens,
            Consumer<Consumer<OpenTexts>> open) {
        this.session = session;
        this.sound = sound;
        this.scheduler = scheduler;
        this.open = open;
        player = new Player(sound.speech());
        session.watch(this);
        sound.headset().watch(in -> screens.execute(() -> plugged(in)));
    }

    /**
     * Looks at this from now on.
     *
     * @param now texts of the language on the screen
     * @param first texts of the language that every session starts in
     */
    public void listen(Scene scene, Supplier<Ui> now, Ui first) {
        shown = new Shown(scene, now, first);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> touched());
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        scene.focusOwnerProperty().addListener((_, _, node) -> focused(node));
    }

    /** Where speed and loudness are changed. */
    public View panel(Ui ui) {
        return new ReadAloudView(
                ui,
                new ReadAloudViewModel(session, sound, ui.messages().language(), this::readAgain));
    }

    @Override
    public void changed(Settings settings) {
        var before = wish;
        var changes = Changes.between(wanted, settings);
        wanted = settings;
        wish = settings.aloud();
        if (!wish.on()) {
            if (before.on()) hush();
        } else if (!before.on()) {
            introduced = false;
            screen = session.trip().step().screen();
            readAgain();
            tick();
        } else if (shown != null) {
            player.interrupt();
            var phrases = phrases(shown);
            changes.forEach(say -> due.add(phrases.words(say)));
            settle();
        }
    }

    @Override
    public void moved(Trip trip) {
        if (!wish.on()) return;
        var next = trip.step().screen();
        var spoken = shown == null ? "" : shown.now().get().messages().language().tag();
        if (next == screen && trip.draft().language().equals(spoken)) settle();
        else readAgain();
        screen = next;
    }

    @Override
    public void covered(Optional<Overlay> overlay) {
        if (wish.on()) readAgain();
    }

    private void hush() {
        player.interrupt();
        ticking.forEach(Scheduler.Cancellable::cancel);
        ticking.clear();
        if (settling != null) settling.cancel();
        settling = null;
        due.clear();
        whole = false;
        refused = "";
        narration.forget();
        focus = null;
        acted = false;
    }

    private void readAgain() {
        player.interrupt();
        due.clear();
        whole = true;
        settle();
    }

    private void settle() {
        if (settling == null) settling = scheduler.after(SETTLE, this::flush);
    }

    /** One look after the other. */
    private void tick() {
        ticking.clear();
        ticking.add(
                scheduler.after(
                        LOOK,
                        () -> {
                            if (settling == null) flush();
                            if (wish.on()) tick();
                        }));
    }

    private void flush() {
        settling = null;
        if (shown == null || !wish.on() || !isReady()) return;
        var phrases = phrases(shown);
        if (!sound.speech().speaks(phrases.language())) {
            refuse(shown, phrases.language());
            return;
        }
        refused = "";
        shown.root().layout();
        var urgent = whole || acted || !due.isEmpty() || focus != null;
        var what = whole ? everything(shown, phrases) : news(shown, phrases);
        if (what.isEmpty()) return;
        if (urgent) player.say(what, wish);
        else player.interject(what, wish);
    }

    private List<Utterance> everything(Shown at, Phrases phrases) {
        var what = new ArrayList<Utterance>();
        if (!introduced) what.add(phrases.words("ui.said.intro"));
        introduced = true;
        whole = false;
        acted = false;
        focus = null;
        for (var item : narration.whole(at.root())) what.addAll(phrases.of(item));
        what.addAll(where(at, phrases));
        return what;
    }

    /** Who has heard it all is told last what enter would do now. */
    private static List<Utterance> where(Shown at, Phrases phrases) {
        var owner = Optional.ofNullable(at.scene().getFocusOwner());
        var here = owner.filter(node -> at.scene().equals(node.getScene()));
        var what = new ArrayList<Utterance>();
        here.flatMap(SceneWords::of)
                .ifPresent(
                        item -> {
                            what.add(phrases.words("ui.said.here"));
                            what.addAll(phrases.of(item));
                        });
        return what;
    }

    /** What was typed, then what is wrong, then whatever else is new, then where the focus is. */
    private List<Utterance> news(Shown at, Phrases phrases) {
        var items = new ArrayList<>(narration.fresh(at.root()));
        items.sort((a, b) -> Boolean.compare(isError(b), isError(a)));
        if (focus != null && items.stream().noneMatch(item -> item.node().equals(focus))) {
            SceneWords.of(focus).ifPresent(items::add);
        }
        var idle = items.isEmpty() && due.isEmpty();
        if (idle && acted) items.addAll(narration.errors(at.root()));
        var what = new ArrayList<>(due);
        for (var item : items) what.addAll(phrases.of(item));
        due.clear();
        acted = false;
        focus = null;
        return what;
    }

    private static boolean isError(Item item) {
        return item.kind() == Item.Kind.ERROR;
    }

    /** Says once, in a language that can be said, and shows, that this one cannot. */
    private void refuse(Shown at, String language) {
        whole = false;
        due.clear();
        if (language.equals(refused)) return;
        refused = language;
        if (session.overlay().isEmpty()) session.cover(Overlay.READ_ALOUD);
        var other = new Phrases(at.first(), known(), room());
        if (sound.speech().speaks(other.language())) {
            player.say(List.of(other.words("read-aloud.no-voice")), wish);
        }
    }

    private Phrases phrases(Shown at) {
        return new Phrases(at.now().get(), known(), room());
    }

    /** Most people never ask for it; who does waits for a moment, and the screens do not. */
    private boolean isReady() {
        if (known == null && !asked) {
            asked = true;
            open.accept(this::ready);
        }
        return known != null;
    }

    private void ready(OpenTexts texts) {
        known = texts;
        settle();
    }

    /** Until it is known what is open, nothing is. */
    private OpenTexts known() {
        return known == null ? new OpenTexts() : known;
    }

    private Phrases.Room room() {
        return new Phrases.Room(
                sound.headset().pluggedIn(), session.supportCode(), sound.speech()::speaks);
    }

    private void typed(TextField field, String before, String now) {
        // What a leaving screen wipes was not typed.
        if (shown == null || whole || !wish.on()) return;
        player.interrupt();
        due.add(phrases(shown).typed(field, before, now));
        settle();
    }

    private void focused(@Nullable Node node) {
        echo.follow(
                node != null && node.getParent() instanceof Keyboard keys ? keys.meant() : node);
        var wasOnKeys = onKeys;
        onKeys = node != null && SceneWords.isKey(node);
        if (!wish.on() || whole || node == null) return;
        focus = node;
        player.interrupt();
        if (onKeys && !wasOnKeys && shown != null) due.add(phrases(shown).words("ui.said.keys"));
        settle();
    }

    /** Whoever plugs in a headset wants to hear; whoever pulls it out must not be overheard. */
    private void plugged(boolean in) {
        if (!in) {
            player.interrupt();
        } else if (wish.on()) {
            readAgain();
        } else {
            session.touched();
            turnOn();
        }
    }

    private void turnOn() {
        session.set(session.settings().with(wish.on(true)));
    }

    private void pressed(KeyEvent event) {
        if (act(event.getCode())) event.consume();
        else touched();
    }

    /**
     * @return false for a key that has another meaning
     */
    private boolean act(KeyCode key) {
        if (key == KeyCode.F5 && !wish.on()) {
            turnOn();
            return true;
        }
        if (!wish.on()) return false;
        switch (key) {
            case F4 -> player.pause(wish);
            case F5 -> readAgain();
            case F6 -> session.set(session.settings().with(wish.at(wish.rate().slower())));
            case F7 -> session.set(session.settings().with(wish.at(wish.rate().faster())));
            case F8 -> session.set(session.settings().with(wish.at(wish.loudness().softer())));
            case F9 -> session.set(session.settings().with(wish.at(wish.loudness().louder())));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void released(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) acted();
    }

    private void released(MouseEvent event) {
        var node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && !SceneWords.isKey(node)) node = node.getParent();
        if (node == null) acted();
    }

    private void touched() {
        if (wish.on()) player.interrupt();
    }

    /** Something was done, so something should be heard: if nothing is new, what is still wrong. */
    private void acted() {
        if (!wish.on()) return;
        acted = true;
        settle();
    }

    @Override
    public void close() {
        hush();
        echo.follow(null);
        sound.close();
    }
}
