package org.vestibule.kiosk;

import javafx.scene.Scene;

import org.vestibule.audit.AuditEvent;
import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Messages;
import org.vestibule.i18n.Messages.Audience;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.kiosk.help.ErrorViewModel;
import org.vestibule.kiosk.help.HelpViewModel;
import org.vestibule.kiosk.help.Overlays;
import org.vestibule.kiosk.help.StillThereViewModel;
import org.vestibule.kiosk.help.WhoCanSeeViewModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.SessionEnd;
import org.vestibule.kiosk.journey.Settings;
import org.vestibule.kiosk.journey.Step;
import org.vestibule.kiosk.journey.Trip;
import org.vestibule.kiosk.nav.KioskWindow;
import org.vestibule.kiosk.nav.Overlay;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.ui.Ui;
import org.vestibule.ui.View;
import org.vestibule.ui.theme.DisplayProfile;
import org.vestibule.ui.theme.Theme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The lobby program behind its window: one person's session after another, and for each step of the
 * journey its screen. Made and used on the thread of the screens.
 */
public final class Kiosk implements Session.Watcher, AutoCloseable {
    private final KioskPorts ports;
    private final KioskSetting setting;
    private final Theme theme;
    private final Session session;
    private final Screens screens;
    private final KioskWindow window;
    private final LetterScanner scanner;
    private Ui ui;
    private Screen shown = Screen.WELCOME;

    /**
     * @param theme of the window's scene
     */
    public Kiosk(KioskPorts ports, KioskSetting setting, Theme theme, DisplayProfile display) {
        this.ports = ports;
        this.setting = setting;
        this.theme = theme;
        var languages = List.of(Language.ENGLISH);
        var practice = setting.practice();
        session =
                new Session(
                        languages.getFirst().tag(),
                        practice.timings(),
                        setting.scheduler(),
                        () -> new EnrollmentId(UUID.randomUUID()),
                        this::ended);
        screens = new Screens(session, ports, setting, languages);
        ui = new Ui(Messages.load(Audience.KIOSK, languages.getFirst()), display);
        window = new KioskWindow(ui, theme, practice.profile().name(), 1080, 1920);
        window.onTouched(session::touched);
        scanner = new LetterScanner(session, practice.profile().portalAddress());
        scanner.listen(window.scene());
        theme.textSize().addListener(_ -> keepLook());
        theme.contrast().addListener(_ -> keepLook());
        session.watch(this);
        show(session.trip());
    }

    /** What a stage shows. */
    public Scene scene() {
        return window.scene();
    }

    /** The screen that is to be seen; for health reports, never with what was typed. */
    public Screen screen() {
        return shown;
    }

    /** A bug or broken I/O, caught at the program's one boundary. */
    public void broke(Throwable failure) {
        session.broke(failure);
    }

    @Override
    public void moved(Trip trip) {
        if (trip.step().screen() != shown || trip.step() instanceof Step.Welcome) show(trip);
    }

    @Override
    public void changed(Settings settings) {
        theme.setTextSize(settings.textSize());
        theme.setContrast(settings.highContrast());
    }

    @Override
    public void covered(Optional<Overlay> overlay) {
        overlay.map(this::cover).ifPresentOrElse(window::overlay, window::clearOverlay);
    }

    private void show(Trip trip) {
        shown = trip.step().screen();
        scanner.forget();
        window.show(screens.of(trip.step(), new Sheets(ui, session)));
    }

    private View cover(Overlay overlay) {
        var overlays = new Overlays(ui);
        var practice = setting.practice();
        return switch (overlay) {
            case HELP ->
                    overlays.help(
                            new HelpViewModel(
                                    session, ports.audit(), setting.tasks(), practice.profile()));
            case WHO_CAN_SEE -> overlays.whoCanSee(new WhoCanSeeViewModel(session));
            case STILL_THERE ->
                    overlays.stillThere(
                            new StillThereViewModel(
                                    session, practice.timings(), setting.scheduler()));
            case OUT_OF_SERVICE -> overlays.outOfService();
            case ERROR -> overlays.error(new ErrorViewModel(session));
        };
    }

    private void keepLook() {
        session.set(new Settings(theme.textSize().get(), theme.contrast().get()));
    }

    private void ended(SessionEnd end) {
        if (end.finished()) return;
        setting.tasks()
                .run(
                        () -> {
                            ports.audit()
                                    .record(
                                            AuditEvent.SESSION_WIPED,
                                            "kiosk",
                                            end.last().name());
                            return end;
                        },
                        _ -> {},
                        session::broke);
    }

    @Override
    public void close() {
        window.close();
    }
}
