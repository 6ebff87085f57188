package org.vestibule.console;

import javafx.scene.Scene;
import javafx.scene.input.Clipboard;

import org.jspecify.annotations.Nullable;
import org.vestibule.console.calls.CallsView;
import org.vestibule.console.calls.CallsViewModel;
import org.vestibule.console.desk.Desk;
import org.vestibule.console.desk.Running;
import org.vestibule.console.desk.Seconds;
import org.vestibule.console.desk.Workplace;
import org.vestibule.console.devices.DevicesView;
import org.vestibule.console.devices.DevicesViewModel;
import org.vestibule.console.frame.PlaceView;
import org.vestibule.console.guides.GuideCounter;
import org.vestibule.console.guides.GuidesView;
import org.vestibule.console.guides.GuidesViewModel;
import org.vestibule.console.live.LiveViewModel;
import org.vestibule.console.lock.AutoLock;
import org.vestibule.console.lock.LockView;
import org.vestibule.console.lock.LockViewModel;
import org.vestibule.console.nav.ConsoleWindow;
import org.vestibule.console.nav.Place;
import org.vestibule.console.nav.RailViewModel;
import org.vestibule.console.signin.SignInView;
import org.vestibule.console.signin.SignInViewModel;
import org.vestibule.console.today.TodayView;
import org.vestibule.console.today.TodayViewModel;
import org.vestibule.console.words.Dates;
import org.vestibule.frontdesk.Shift;
import org.vestibule.i18n.Message;
import org.vestibule.practice.Practice;
import org.vestibule.staff.Right;
import org.vestibule.ui.Ui;
import org.vestibule.ui.desk.DeskTheme;

import java.time.LocalDate;

/**
 * The front desk's program behind its window: one person's shift after another. Made and used on
 * the thread of the screens.
 */
public final class Console implements AutoCloseable {
    private final Practice practice;
    private final Ui ui;
    private final Ports ports;
    private final Running running;
    private final Seconds seconds;
    private final Desk desk;
    private final Workplace workplace;
    private final AutoLock lock;
    private final GuideCounter guides;
    private final ConsoleWindow window;
    private Place shown = Place.SIGN_IN;
    private Place behindLock = Place.TODAY;

    public Console(Practice practice, Ui ui, Ports ports, Running running, DeskTheme theme) {
        this.practice = practice;
        this.ui = ui;
        this.ports = ports;
        this.running = running;
        var zone = practice.profile().zone();
        seconds = new Seconds(running.scheduler());
        desk = new Desk(running, () -> LocalDate.ofInstant(running.now().instant(), zone));
        workplace = new Workplace(desk, seconds, new Dates(ui.messages(), zone), practice);
        lock = new AutoLock(seconds, running.wall(), this::lock);
        guides = new GuideCounter(desk, ports.shop(), practice.profile());
        window =
                new ConsoleWindow(
                        ui,
                        theme,
                        new RailViewModel(workplace, lock),
                        practice.profile().name(),
                        new ConsoleWindow.Ways(this::go, this::lock, this::signOut));
        window.onTouched(lock::touched);
        desk.onOver(() -> signIn(Message.of("sign-in.over")));
        seconds.start();
        signIn(null);
    }

    /** What a stage shows. */
    public Scene scene() {
        return window.scene();
    }

    /** Where one is. */
    public Place place() {
        return shown;
    }

    /** A bug or broken I/O, caught at the program's one boundary. */
    public void broke(String supportCode) {
        window.trouble(supportCode);
    }

    /** Goes to a place of the rail; nothing happens without somebody signed in. */
    public void go(Place place) {
        if (desk.who().isEmpty() || shown == Place.LOCK || place == shown) return;
        show(place);
    }

    private void signIn(@Nullable Message why) {
        lock.disarm();
        forgetCopies();
        show(
                Place.SIGN_IN,
                new SignInView(
                        ui,
                        new SignInViewModel(ports.desk(), running, seconds, this::welcome, why),
                        practice.profile().name()));
    }

    private void welcome(Shift shift) {
        desk.begin(shift);
        lock.arm();
        show(desk.may(Right.SEE_TODAY) ? Place.TODAY : Place.DEVICES);
    }

    private void lock() {
        if (desk.who().isEmpty() || shown == Place.LOCK) return;
        behindLock = shown;
        lock.disarm();
        forgetCopies();
        show(Place.LOCK);
    }

    /** What was copied from a list would outlive the lock. */
    private static void forgetCopies() {
        Clipboard.getSystemClipboard().clear();
    }

    private void unlock() {
        lock.arm();
        show(behindLock);
    }

    private void signOut() {
        desk.end();
        signIn(null);
    }

    private void show(Place place) {
        switch (place) {
            case SIGN_IN -> signIn(null);
            case TODAY -> show(place, today());
            case CALLS -> show(place, new CallsView(ui, new CallsViewModel(workplace)));
            case DEVICES -> show(place, new DevicesView(ui, new DevicesViewModel(workplace)));
            case GUIDES -> show(place, new GuidesView(ui, new GuidesViewModel(workplace, guides)));
            case LOCK -> show(place, lockView());
        }
    }

    private PlaceView today() {
        var live = new LiveViewModel(workplace);
        return new TodayView(ui, new TodayViewModel(workplace, live), guides, ports.saveAs());
    }

    private PlaceView lockView() {
        var model = new LockViewModel(workplace, this::unlock, this::signOut);
        return new LockView(ui, model, practice.profile().name());
    }

    private void show(Place place, PlaceView view) {
        shown = place;
        window.show(place, view);
    }

    @Override
    public void close() {
        seconds.stop();
        lock.disarm();
        window.close();
        desk.end();
    }
}
