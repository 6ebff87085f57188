package org.vestibule.app.wiring;

import org.vestibule.audit.AuditEvent;
import org.vestibule.device.PrinterState;
import org.vestibule.device.PrinterWatch;
import org.vestibule.device.speech.Sound;
import org.vestibule.enrollment.MobileEntry;
import org.vestibule.guide.TemplateGuides;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.OtherLanguages;
import org.vestibule.kiosk.Kiosk;
import org.vestibule.kiosk.Ports;
import org.vestibule.kiosk.Running;
import org.vestibule.kiosk.Texts;
import org.vestibule.kiosk.closing.StaffDoor;
import org.vestibule.kiosk.film.Cinema;
import org.vestibule.kiosk.film.FilmFolder;
import org.vestibule.practice.AgreementTexts;
import org.vestibule.store.KioskStore;
import org.vestibule.store.Opening;
import org.vestibule.store.StaffPins;
import org.vestibule.store.StoreSettings;
import org.vestibule.store.Tickets;
import org.vestibule.sync.BackgroundThreads;
import org.vestibule.sync.KioskSync;
import org.vestibule.sync.PairedDevice;
import org.vestibule.sync.Pairing;
import org.vestibule.sync.SyncPorts;
import org.vestibule.sync.SyncSettings;
import org.vestibule.sync.Trust;
import org.vestibule.ui.TimerScheduler;
import org.vestibule.ui.VirtualThreadTasks;
import org.vestibule.ui.film.MediaFilms;
import org.vestibule.ui.theme.DisplayProfile;
import org.vestibule.ui.theme.Fonts;
import org.vestibule.ui.theme.Theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The lobby program with everything behind its screens: store, sync, guides, printer. */
public final class KioskProgram implements AutoCloseable {
    private static final InstantSource CLOCK = InstantSource.system();

    /** How soon a kiosk that rests notices that it need not any more. */
    private static final Duration LOOK = Duration.ofSeconds(5);

    private final KioskPlan plan;
    private final KioskStore store;
    private final KioskSync sync;
    private final TemplateGuides guides;
    private final ScheduledExecutorService timer;
    private final PairedDevice device;
    private final PrinterWatch printerWatch;
    private final KioskHealth health;

    private KioskProgram(KioskPlan plan, KioskStore store, KioskSync sync, PairedDevice device) {
        this.plan = plan;
        this.store = store;
        this.sync = sync;
        this.device = device;
        guides = new TemplateGuides(plan.home().templates(), plan.home().fonts());
        timer = Executors.newSingleThreadScheduledExecutor(KioskProgram::daemon);
        printerWatch = PrinterWatch.start(plan.printer(), PrinterWatch.PAUSE);
        var folder = plan.place().data();
        var id = device.clientId();
        health = new KioskHealth(folder, id, store, sync, printerWatch::latest);
        health.start(timer, CLOCK);
        var _ = store.availability().watch(_ -> sync.changed());
        var _ =
                timer.scheduleWithFixedDelay(
                        () -> BackgroundThreads.start("store", store::look),
                        LOOK.toMillis(),
                        LOOK.toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    /**
     * Opens the store, pairs the kiosk if it has to be, and begins to sync. Blocks on disk and
     * network: not on the thread of the screens.
     *
     * @throws IOException when a folder cannot be read or written
     */
    public static KioskStart start(KioskPlan plan) throws IOException {
        var random = new SecureRandom();
        var tickets = new Tickets(plan.portal().ticketLetter(), plan.practice().profile().zone());
        var settings =
                new StoreSettings(plan.place().data(), plan.place().keys(), CLOCK, random, tickets);
        return switch (KioskStore.openOrRest(settings)) {
            case Opening.Refused(var trouble) -> new KioskStart.Refused(StoreWords.of(trouble));
            case Opening.Opened(var store) -> pairAndSync(plan, store, random);
        };
    }

    private static KioskStart pairAndSync(KioskPlan plan, KioskStore store, SecureRandom random)
            throws IOException {
        var trust = Trust.ofPem(plan.portal().authority());
        var side = plan.portal();
        var portal = new FirstPairing.Portal(side.address(), trust, side.pairingCode());
        var found =
                new FirstPairing(portal, plan.place().keys(), store.auditLog())
                        .device(Pairing.Kind.KIOSK, side.name(), random);
        if (found.isEmpty()) {
            store.close();
            if (store.trouble().isPresent()) {
                return new KioskStart.Refused(StoreWords.of(store.trouble().get()));
            }
            return new KioskStart.Refused(
                    "This kiosk is not paired with a portal; start it once with kiosk --pair CODE,"
                            + " where CODE is what portal --pairing-code prints.");
        }
        var device = found.get();
        var ports =
                new SyncPorts(
                        store.outbox(),
                        store.pending(),
                        store.progressLog(),
                        store.codePool(),
                        store.auditLog());
        var poll = plan.practice().timings().poll();
        var settings = new SyncSettings(plan.portal().address(), trust, poll);
        var sync = KioskSync.start(settings, ports, device, CLOCK);
        if (store.trouble().isEmpty()) recordStart(plan, store, device);
        return new KioskStart.Started(new KioskProgram(plan, store, sync, device));
    }

    private static void recordStart(KioskPlan plan, KioskStore store, PairedDevice device) {
        var audit = store.auditLog();
        audit.record(AuditEvent.PROGRAM_STARTED, "kiosk", device.clientId());
        OfferedLanguages.of(plan.practice().policy())
                .onRecord()
                .ifPresent(tags -> audit.record(AuditEvent.DRAFT_LANGUAGES_SHOWN, "kiosk", tags));
    }

    /** Why the screens rest, for whoever started the program; empty when they do not. */
    public Optional<String> trouble() {
        return store.trouble().map(StoreWords::of);
    }

    /** The screens, to be read and not heard. On their own thread, once. */
    public Kiosk screens() {
        return screens(Sound.none());
    }

    /**
     * The screens and their voice. On their own thread, once.
     *
     * @param sound closed with the kiosk
     */
    public Kiosk screens(Sound sound) {
        return screens(sound, StaffDoor.shut());
    }

    /**
     * The same, with a way out for staff.
     *
     * @param leave ends the program, on the screens' thread
     */
    public Kiosk screens(Sound sound, Runnable leave) {
        return screens(sound, new PinDoor(StaffPins.in(plan.place().keys()), leave));
    }

    private Kiosk screens(Sound sound, StaffDoor door) {
        var kiosk = kiosk(sound, door);
        var offered = OfferedLanguages.of(plan.practice().policy()).shown();
        var voices = KioskFace.voices(sound.speech(), offered);
        health.shows(new KioskFace(kiosk, voices, plan.ppi()));
        return kiosk;
    }

    private Kiosk kiosk(Sound sound, StaffDoor door) {
        var languages = OfferedLanguages.of(plan.practice().policy()).shown();
        var others = OtherLanguages.shipped().besides(languages);
        Fonts.load(plan.home().fonts(), languages);
        Fonts.load(plan.home().fonts(), others);
        var display = new DisplayProfile(plan.ppi());
        var theme = new Theme(plan.home().assets().resolve("css"), display);
        var screens = VirtualThreadTasks.screens();
        var running =
                new Running(
                        new VirtualThreadTasks(screens),
                        new TimerScheduler(timer, screens),
                        CLOCK,
                        screens);
        var ports =
                new Ports(
                        store.enrollments(),
                        store.availability(),
                        new Ports.Reach(sync.progress(), sync.helpLine(), sync.connection()),
                        guides,
                        plan.printer(),
                        store.auditLog());
        var texts = new Texts(languages, agreements(), others);
        return new Kiosk(
                plan.practice(),
                texts,
                ports,
                running,
                new Kiosk.Look(theme, display, sound, cinema(languages)),
                door);
    }

    private Cinema cinema(List<Language> languages) {
        var tags = languages.stream().map(Language::tag).toList();
        var films = FilmFolder.look(plan.home().tutorials(), tags);
        films.tell();
        return new Cinema(films, new MediaFilms());
    }

    private AgreementTexts agreements() {
        try {
            return AgreementTexts.load(plan.home().assets().resolve("agreements"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Sets the first guide, and reads how telephone numbers look, before anybody asks for either:
     * so both are quick, and the thread of the screens reads no file.
     */
    public void warmUp() {
        var profile = plan.practice().profile();
        var _ = new MobileEntry(profile.phone(), plan.practice().policy().country()).check();
        guides.warmUp(profile);
    }

    public KioskSync sync() {
        return sync;
    }

    public KioskStore store() {
        return store;
    }

    /** How the printer was when it was last asked, a moment ago. */
    public PrinterState printerState() {
        return printerWatch.latest();
    }

    /** The portal's name for this kiosk. */
    public String clientId() {
        return device.clientId();
    }

    @Override
    public void close() {
        timer.shutdownNow();
        printerWatch.close();
        plan.printer().close();
        sync.close();
        store.close();
        try {
            guides.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Thread daemon(Runnable work) {
        return Thread.ofPlatform().daemon().name("timer").unstarted(work);
    }
}
