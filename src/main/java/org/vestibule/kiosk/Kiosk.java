package org.vestibule.kiosk;

import javafx.scene.Scene;

import org.vestibule.audit.AuditEvent;
import org.vestibule.device.speech.Sound;
import org.vestibule.device.speech.Speech;
import org.vestibule.device.speech.YieldingSpeech;
import org.vestibule.enrollment.Availability;
import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Messages;
import org.vestibule.i18n.Messages.Audience;
import org.vestibule.kiosk.aloud.Narrator;
import org.vestibule.kiosk.aloud.OpenTexts;
import org.vestibule.kiosk.closing.StaffDoor;
import org.vestibule.kiosk.closing.StaffExitView;
import org.vestibule.kiosk.closing.StaffExitViewModel;
import org.vestibule.kiosk.closing.StaffGesture;
import org.vestibule.kiosk.film.Cinema;
import org.vestibule.kiosk.film.FilmSound;
import org.vestibule.kiosk.film.Projection;
import org.vestibule.kiosk.frame.FrameViewModel;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.kiosk.help.Overlays;
import org.vestibule.kiosk.journey.Keys;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.SessionEnd;
import org.vestibule.kiosk.journey.Settings;
import org.vestibule.kiosk.journey.Trip;
import org.vestibule.kiosk.lesson.Example;
import org.vestibule.kiosk.lesson.Script;
import org.vestibule.kiosk.nav.KioskWindow;
import org.vestibule.kiosk.nav.Overlay;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.kiosk.welcome.Attract;
import org.vestibule.kiosk.welcome.AttractView;
import org.vestibule.practice.AgreementTexts;
import org.vestibule.practice.Practice;
import org.vestibule.practice.Profile;
import org.vestibule.ui.Ui;
import org.vestibule.ui.View;
import org.vestibule.ui.theme.DisplayProfile;
import org.vestibule.ui.theme.Theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lobby program behind its window: one person's session after another, and for each step of the
 * journey its screen. Made and used on the thread of the screens.
 */
public final class Kiosk implements Session.Watcher, AutoCloseable {
    private static final double DESIGN_WIDTH = 1080;
    private static final double DESIGN_HEIGHT = 1920;

    private final Ports ports;
    private final Running running;
    private final Texts texts;
    private final Look look;
    private final StaffDoor door;
    private final Map<Language, Ui> voices;
    private final Session session;
    private final Screens screens;
    private final KioskWindow window;
    private final KeyScanner scanner;
    private final Availability.Watch availability;
    private final Narrator narrator;
    private final Attract attract;
    private final Rehearsal rehearsal;
    private Ui ui;
    private volatile Screen shown = Screen.WELCOME; // health reports read it too
    private Function<Sheets, View> screen;

    /** Without a way out. */
    public Kiosk(Practice practice, Texts texts, Ports ports, Running running, Look look) {
        this(practice, texts, ports, running, look, StaffDoor.shut());
    }

    public Kiosk(
            Practice practice,
            Texts texts,
            Ports ports,
            Running running,
            Look look,
            StaffDoor door) {
        this.door = door;
        this.ports = ports;
        this.running = running;
        this.texts = texts;
        this.look = look;
        var language = texts.languages().getFirst();
        voices = voices(texts.languages(), look.display());
        session =
                new Session(
                        language.tag(),
                        practice.timings(),
                        running.scheduler(),
                        () -> new EnrollmentId(UUID.randomUUID()),
                        this::ended);
        // Before the screens change, what is said of the one before falls silent.
        var voice = new YieldingSpeech(look.sound().speech());
        narrator = narrator(practice.profile(), voice);
        var models = models(practice, voice);
        screens = new Screens(models, running.tasks());
        screen = screens.of(shown);
        ui = voice(language);
        window = window(models.frame(), practice.profile().name());
        rehearsal = new Rehearsal(session, screens, window, () -> ui, running.scheduler());
        attract = new Attract(session, running.scheduler());
        scanner = new KeyScanner(session, models.scans(), practice.profile(), running);
        session.watch(this);
        attract.start();
        speak(language);
        put(screen.apply(new Sheets(ui, session)));
        availability =
                ports.availability().watch(state -> running.screens().execute(() -> is(state)));
        listen();
    }

    private ViewModels models(Practice practice, YieldingSpeech voice) {
        var film = new FilmSound(voice, look.sound(), running.screens());
        return new ViewModels(
                session, practice, texts, ports, running, new Projection(look.cinema(), film));
    }

    private KioskWindow window(FrameViewModel frame, String practice) {
        return new KioskWindow(ui, look.theme(), frame, practice, DESIGN_WIDTH, DESIGN_HEIGHT);
    }

    private void listen() {
        window.onTouched(this::touched);
        scanner.listen(window.scene());
        narrator.listen(window.scene(), () -> ui, ui);
        new StaffGesture(
                        running.ticker(), look.display().px(StaffGesture.CORNER_MM), this::askStaff)
                .listen(window.scene());
    }

    private void touched() {
        session.touched();
        attract.touched();
    }

    /** Nobody ends the kiosk under somebody's hands. */
    private void askStaff() {
        if (shown == Screen.WELCOME) session.cover(Overlay.STAFF_EXIT);
    }

    private Narrator narrator(Profile practice, Speech voice) {
        return new Narrator(
                session,
                new Sound(voice, look.sound().headset()),
                running.scheduler(),
                running.screens(),
                then -> running.tasks().run(() -> open(practice), then, session::broke));
    }

    private OpenTexts open(Profile practice) {
        var open =
                new OpenTexts().with(practice.name()).with(texts.others()).with(texts.languages());
        for (var language : texts.languages()) {
            open.with(voice(language).messages());
            open.with(language.tag(), pretend(language, practice.phone()));
            open.with(language.tag(), look.cinema().films().words(language.tag()));
            if (Messages.exist(Audience.ANSWERS, language)) {
                open.with(Messages.load(Audience.ANSWERS, language));
            }
            for (var kind : AgreementTexts.KINDS) {
                var text = texts.agreements().text(kind, language.tag());
                open.with(text.language(), text.text().lines().toList());
            }
        }
        return open;
    }

    /** What stands on the pretend phone is about nobody. */
    private List<String> pretend(Language language, String phone) {
        return Script.words(Example.in(language, phone), Messages.load(Audience.PHONE, language));
    }

    private void is(Availability.State state) {
        switch (state) {
            case SERVING -> session.serve();
            case RESTING -> session.rest();
        }
    }

    private static Map<Language, Ui> voices(List<Language> languages, DisplayProfile display) {
        return languages.stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                each -> new Ui(Messages.load(Audience.KIOSK, each), display)));
    }

    private Ui voice(Language language) {
        var voice = voices.get(language);
        if (voice == null) throw new IllegalStateException("every language has its texts");
        return voice;
    }

    /**
     * How the kiosk looks on its display, and sounds.
     *
     * @param theme of the window's scene
     * @param sound closed with the kiosk
     * @param cinema the practice's own films
     */
    public record Look(Theme theme, DisplayProfile display, Sound sound, Cinema cinema) {
        /** Without films. */
        public Look(Theme theme, DisplayProfile display, Sound sound) {
            this(theme, display, sound, Cinema.none());
        }

        /** To be read and not heard. */
        public Look(Theme theme, DisplayProfile display) {
            this(theme, display, Sound.none());
        }
    }

    /** What a stage shows. */
    public Scene scene() {
        return window.scene();
    }

    /**
     * The screen that is to be seen: for health reports, never with what was typed. From any
     * thread.
     */
    public Screen screen() {
        return shown;
    }

    /** The language on the screen. */
    public Language language() {
        return ui.messages().language();
    }

    /** A bug or broken I/O, caught at the program's one boundary. */
    public void broke(Throwable failure) {
        session.broke(failure);
    }

    @Override
    public void moved(Trip trip) {
        var language = texts.language(trip.draft().language());
        var translated = !language.equals(language());
        if (translated) {
            rehearsal.forget();
            speak(language);
        }
        var next = trip.step().screen();
        if (next != shown || next == Screen.WELCOME) {
            show(next);
        } else if (translated) {
            window.replace(screen.apply(new Sheets(ui, session)));
            rehearsal.begin();
        }
    }

    private void speak(Language language) {
        ui = voice(language);
        window.speak(ui);
        if (texts.languages().size() > 1) {
            window.language(language.endonym(), () -> session.cover(Overlay.LANGUAGES));
        }
    }

    @Override
    public void changed(Settings settings) {
        // Dressed once, not twice.
        rehearsal.begin();
        look.theme().setTextSize(settings.textSize());
        look.theme().setContrast(settings.highContrast());
        look.theme().setLower(settings.lowerControls());
        window.reading(settings.aloud().on());
    }

    @Override
    public void covered(Optional<Overlay> overlay) {
        if (overlay.isEmpty()) rehearsal.begin();
        overlay.map(over -> screens.over(over, overlays()))
                .ifPresentOrElse(window::overlay, window::clearOverlay);
    }

    private Overlays overlays() {
        var others =
                texts.languages().stream()
                        .map(this::voice)
                        .filter(each -> !each.equals(ui))
                        .toList();
        return new Overlays(
                ui,
                others,
                new Overlays.Elsewhere(
                        () -> narrator.panel(ui), this::staffExit, () -> attract(others)));
    }

    private View attract(List<Ui> others) {
        var all = Stream.concat(Stream.of(ui), others.stream()).toList();
        return new AttractView(all, running.scheduler());
    }

    private View staffExit() {
        return new StaffExitView(
                ui,
                new StaffExitViewModel(
                        session, door, ports.audit(), running.tasks(), running.scheduler()));
    }

    private void show(Screen next) {
        shown = next;
        var ready = rehearsal.take();
        screen = ready.map(Rehearsal.Ready::made).orElseGet(() -> screens.of(next));
        scanner.forget();
        put(
                ready.map(Rehearsal.Ready::view)
                        .orElseGet(() -> screen.apply(new Sheets(ui, session))));
    }

    private void put(View view) {
        window.show(view);
        rehearsal.begin();
    }

    private void ended(SessionEnd end) {
        end.ease().ifPresent(ease -> record(AuditEvent.SESSION_RATED, Keys.of("", ease)));
        if (!end.finished()) record(AuditEvent.SESSION_WIPED, end.last().name());
    }

    private void record(AuditEvent event, String subject) {
        running.tasks()
                .run(
                        () -> {
                            ports.audit().record(event, "kiosk", subject);
                            return subject;
                        },
                        _ -> {},
                        session::broke);
    }

    @Override
    public void close() {
        availability.close();
        attract.close();
        rehearsal.forget();
        narrator.close();
        window.close();
    }
}
