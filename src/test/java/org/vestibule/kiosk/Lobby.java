package org.vestibule.kiosk;

import javafx.beans.property.StringProperty;

import org.vestibule.audit.AuditEvent;
import org.vestibule.device.speech.Sound;
import org.vestibule.device.speech.YieldingSpeech;
import org.vestibule.enrollment.AgreementKind;
import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.enrollment.ForWhom;
import org.vestibule.enrollment.InvitationCode;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.OtherLanguages;
import org.vestibule.kiosk.agree.AgreementsViewModel;
import org.vestibule.kiosk.agree.ReviewViewModel;
import org.vestibule.kiosk.film.Cinema;
import org.vestibule.kiosk.film.FilmSound;
import org.vestibule.kiosk.film.Projection;
import org.vestibule.kiosk.finish.FinishViewModel;
import org.vestibule.kiosk.frame.FrameViewModel;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.SessionEnd;
import org.vestibule.kiosk.journey.Trip;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.kiosk.welcome.BenefitsViewModel;
import org.vestibule.kiosk.welcome.WelcomeViewModel;
import org.vestibule.kiosk.who.BirthDateViewModel;
import org.vestibule.kiosk.who.CodeViewModel;
import org.vestibule.kiosk.who.ContactViewModel;
import org.vestibule.kiosk.who.ForWhomViewModel;
import org.vestibule.kiosk.who.NameViewModel;
import org.vestibule.practice.AgreementTexts;
import org.vestibule.practice.AssuranceLevel;
import org.vestibule.practice.Policy;
import org.vestibule.practice.PortalTask;
import org.vestibule.practice.Practice;
import org.vestibule.practice.Profile;
import org.vestibule.practice.Timings;
import org.vestibule.testing.Plug;
import org.vestibule.testing.ScriptedSpeech;
import org.vestibule.ui.Scheduler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** A kiosk without a window: the real session and view models, with a person's hands. */
public final class Lobby implements Session.Watcher {
    /** As somebody would type it. */
    public static final String LETTER = "K7QM2X9P";

    public static final Practice PRACTICE =
            new Practice(
                    new Profile(
                            "Elm Street Family Medicine",
                            "(617) 555-0142",
                            "Monday to Friday, 8 to 5",
                            URI.create("https://portal.elmstreet.example"),
                            ZoneId.of("America/New_York")),
                    new Policy(AssuranceLevel.PHOTO_ID, List.of("en"), "US"),
                    Timings.standard());

    /** The same, and it wants licenses scanned. */
    public static final Practice WITH_SCANS = PRACTICE.under(PRACTICE.policy().licenses(true));

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
    public final List<String> audit = new ArrayList<>();
    public final List<SessionEnd> ends = new ArrayList<>();
    public final List<Screen> seen = new ArrayList<>();
    public final Session session;
    public final FrameViewModel frame;
    private final ViewModels models;
    private Screen screen = Screen.WELCOME;
    private ScreenModel model;
    private long ids;
    private boolean diskIsFull;

    public Lobby() {
        this(PRACTICE);
    }

    public Lobby(Practice practice) {
        this(practice, _ -> Cinema.none());
    }

    /**
     * @param cinema that goes by the lobby's time
     */
    public Lobby(Practice practice, Function<Scheduler, Cinema> cinema) {
        session =
                new Session(
                        "en",
                        practice.timings(),
                        time,
                        () -> new EnrollmentId(new UUID(0, ++ids)),
                        ends::add);
        var ports =
                new Ports(
                        shelf, room, new Ports.Reach(news, desk, air), paper, paper, this::record);
        models =
                new ViewModels(
                        session,
                        practice,
                        new Texts(
                                List.of(Language.ENGLISH),
                                agreements(),
                                OtherLanguages.shipped().besides(List.of(Language.ENGLISH))),
                        ports,
                        new Running(tasks, time, time, Runnable::run),
                        new Projection(
                                cinema.apply(time),
                                new FilmSound(
                                        new YieldingSpeech(speech),
                                        new Sound(speech, headset),
                                        Runnable::run)));
        frame = models.frame();
        model = models.welcome();
        seen.add(screen);
        session.watch(this);
    }

    private void record(AuditEvent event, String actor, String subject) {
        if (diskIsFull) throw new UncheckedIOException(new IOException("no room"));
        audit.add(event + " " + actor + " " + subject);
    }

    /** From now on nothing goes on record. */
    public void fillTheDisk() {
        diskIsFull = true;
    }

    public static AgreementTexts agreements() {
        try {
            var home = System.getProperty("vestibule.home", ".");
            return AgreementTexts.load(Path.of(home, "kiosk-assets", "agreements"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void moved(Trip trip) {
        if (trip.step().screen() == screen) return;
        screen = trip.step().screen();
        seen.add(screen);
        model.detached();
        model = make(screen);
        model.attached();
    }

    private ScreenModel make(Screen which) {
        return switch (which) {
            case WELCOME -> models.welcome();
            case CODE -> models.code();
            case OTHER_LANGUAGES -> models.otherLanguages();
            case LANGUAGE_ASKED -> models.languageAsked();
            case BENEFITS -> models.benefits();
            case FOR_WHOM -> models.forWhom();
            case DESK_SETS_UP -> models.deskSetsUp();
            case NAME -> models.name();
            case BIRTH_DATE -> models.birthDate();
            case CONTACT -> models.contact();
            case FINISH_BY -> models.finish();
            case CALL_TIME -> models.callTime();
            case AGREEMENTS -> models.agreements();
            case REVIEW -> models.review();
            case NOT_SAVED -> models.notSaved();
            case NO_CODE -> models.noCode();
            case ID_CHECK -> models.idCheck();
            case HAND_OFF -> models.handOff();
            case PRINTING -> models.printing();
            case DONE -> models.done();
            case LESSONS -> models.lessons();
            case LESSON -> models.lesson();
            case FILM -> models.film();
            case DECLINE -> models.decline();
            case DECLINED -> models.declined();
        };
    }

    public Screen screen() {
        return screen;
    }

    public ViewModels models() {
        return models;
    }

    /** What is on the screen now. */
    public <T extends ScreenModel> T on(Class<T> type) {
        return type.cast(model);
    }

    /** One touch. */
    public void tap(Runnable action) {
        session.touched();
        action.run();
    }

    /** One touch for each key. */
    public void type(StringProperty field, String text) {
        text.codePoints()
                .forEach(
                        key -> {
                            session.touched();
                            field.set(field.get() + Character.toString(key));
                        });
    }

    public void start() {
        tap(() -> on(WelcomeViewModel.class).onStart(Language.ENGLISH));
    }

    public void pickTask(PortalTask task) {
        tap(() -> on(BenefitsViewModel.class).onPick(task));
    }

    public void forMe() {
        tap(() -> on(ForWhomViewModel.class).onPick(ForWhom.ME));
    }

    public void giveName(String given, String family) {
        var name = on(NameViewModel.class);
        type(name.given(), given);
        type(name.family(), family);
        tap(name::onContinue);
    }

    public void giveBirthDate(String month, String day, String year) {
        var date = on(BirthDateViewModel.class);
        type(date.month(), month);
        type(date.day(), day);
        type(date.year(), year);
        tap(date::onContinue);
    }

    public void giveMobile(String number) {
        var contact = on(ContactViewModel.class);
        type(contact.mobile(), number);
        tap(contact::onContinue);
    }

    public void finishBy(FinishBy way) {
        tap(() -> on(FinishViewModel.class).onPick(way));
    }

    public void agree() {
        var agreements = on(AgreementsViewModel.class);
        tap(() -> agreements.tick(AgreementKind.TERMS).set(true));
        tap(agreements::onContinue);
    }

    public void save() {
        tap(on(ReviewViewModel.class)::onContinue);
    }

    /** From the poster to the question how to finish. */
    public void introduce() {
        start();
        pickTask(PortalTask.TEST_RESULTS);
        forMe();
        giveName("Ana", "Canary");
        giveBirthDate("5", "14", "1961");
        giveMobile("6175550142");
    }

    /** From the poster to the review. */
    public void answerAll(FinishBy way) {
        introduce();
        finishBy(way);
        agree();
    }

    /** From the poster to the square. */
    public void reachHandOff() {
        answerAll(FinishBy.PHONE);
        save();
    }

    public void typeLetter() {
        tap(() -> on(WelcomeViewModel.class).onHaveCode());
        var code = on(CodeViewModel.class);
        type(code.code(), LETTER);
        tap(code::onContinue);
    }

    public static InvitationCode invitation() {
        return InvitationCode.parse(LETTER).orElseThrow();
    }
}
