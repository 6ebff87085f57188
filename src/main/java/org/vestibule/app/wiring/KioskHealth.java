package org.vestibule.app.wiring;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vestibule.app.doctor.Vitals;
import org.vestibule.audit.AuditChain.Verdict;
import org.vestibule.device.PrinterState;
import org.vestibule.frontdesk.KioskAbout;
import org.vestibule.frontdesk.KioskReport;
import org.vestibule.frontdesk.KioskReport.Paper;
import org.vestibule.frontdesk.KioskReport.Use;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.store.KioskStore;
import org.vestibule.store.StoreTrouble;
import org.vestibule.store.StoreUnavailable;
import org.vestibule.sync.BackgroundThreads;
import org.vestibule.sync.KioskSide;
import org.vestibule.sync.KioskSync;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Tells the desk and the doctor how the kiosk is: numbers and states, nothing of a person. */
final class KioskHealth {
    private static final Logger LOG = LoggerFactory.getLogger(KioskHealth.class);

    /** The doctor takes what is older than a minute for a kiosk that does not run. */
    private static final Duration EVERY = Duration.ofSeconds(10);

    private final Path folder;
    private final String clientId;
    private final KioskStore store;
    private final KioskSync sync;
    private final Supplier<PrinterState> printer;
    private final AtomicReference<Optional<KioskFace>> face =
            new AtomicReference<>(Optional.empty());

    /**
     * @param folder of the kiosk's data
     */
    KioskHealth(
            Path folder,
            String clientId,
            KioskStore store,
            KioskSync sync,
            Supplier<PrinterState> printer) {
        this.folder = folder;
        this.clientId = clientId;
        this.store = store;
        this.sync = sync;
        this.printer = printer;
    }

    /** From now on the screens are known too. */
    void shows(KioskFace seen) {
        face.set(Optional.of(seen));
    }

    /**
     * Begins to tell.
     *
     * @param timer ends it by being shut down; the work itself runs elsewhere
     */
    void start(ScheduledExecutorService timer, InstantSource clock) {
        sync.reportAs(this::side);
        var seen = seen();
        var _ =
                timer.scheduleWithFixedDelay(
                        () -> BackgroundThreads.start("vitals", () -> write(seen, clock)),
                        0,
                        EVERY.toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    private Vitals.Audit seen() {
        try {
            return switch (store.verifyAudit()) {
                case Verdict.Intact _ -> Vitals.Audit.INTACT;
                case Verdict.Broken _ -> Vitals.Audit.BROKEN;
            };
        } catch (StoreUnavailable _) {
            return Vitals.Audit.UNKNOWN; // the screens rest, and the desk is told why
        }
    }

    private KioskSide side() {
        var trouble = words(store.trouble(), store.setAside());
        var about =
                face.get()
                        .map(it -> it.about(trouble))
                        .orElseGet(() -> KioskAbout.NOTHING.withTrouble(trouble));
        return new KioskSide(use(), paper(printer.get()), about);
    }

    /** What the desk is told of the store; empty when all is well. */
    static Optional<String> words(Optional<StoreTrouble> trouble, List<String> aside) {
        var all = new ArrayList<String>();
        trouble.map(StoreWords::brief).ifPresent(all::add);
        if (!aside.isEmpty()) all.add(StoreWords.aside(aside.size()));
        return Optional.of(String.join("; ", all)).filter(it -> !it.isEmpty());
    }

    private Use use() {
        if (store.trouble().isPresent()) return Use.OUT_OF_SERVICE;
        var screen = face.get().map(KioskFace::screen).orElse(Screen.WELCOME);
        return screen == Screen.WELCOME ? Use.FREE : Use.IN_USE;
    }

    static Paper paper(PrinterState state) {
        return switch (state) {
            case OK -> Paper.OK;
            case LOW -> Paper.LOW;
            case NO_PAPER -> Paper.EMPTY;
            case JAM, OPEN -> Paper.JAM;
            case NO_INK, PAUSED, OFFLINE -> Paper.OFFLINE;
            case UNKNOWN -> Paper.UNKNOWN;
        };
    }

    private void write(Vitals.Audit audit, InstantSource clock) {
        try {
            var report = sync.report(side());
            new Vitals(
                            clock.instant(),
                            Optional.of(clientId),
                            queue(report),
                            audit,
                            report.trouble())
                    .write(folder);
        } catch (IOException | RuntimeException e) {
            LOG.warn("no vitals were written: {}", e.getClass().getSimpleName());
        }
    }

    private static Vitals.Queue queue(KioskReport report) {
        return new Vitals.Queue(report.waiting(), report.parked().size(), report.oldest());
    }
}
