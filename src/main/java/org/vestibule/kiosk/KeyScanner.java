package org.vestibule.kiosk;

import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.vestibule.enrollment.InvitationCode;
import org.vestibule.kiosk.journey.Scans;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Step;
import org.vestibule.kiosk.journey.Touch;
import org.vestibule.practice.Profile;
import org.vestibule.scan.InvitationScan;
import org.vestibule.scan.LicenseRead;
import org.vestibule.scan.LicenseScan;
import org.vestibule.scan.ScanBuffer;
import org.vestibule.scan.Scanned;
import org.vestibule.ui.Scheduler;

import java.time.Duration;
import java.time.LocalDate;

/**
 * Listens for a scanner of the keyboard kind on the screens where a letter or a card may be
 * scanned. What it types reaches no control: not the Enters and blanks of a scan, which would touch
 * buttons, and nothing at all of a card, which would be seen.
 */
final class KeyScanner {
    /** After the longest pause within a scan, so that the pause is one by then. */
    private static final Duration A_LITTLE = Duration.ofMillis(20);

    private final ScanBuffer buffer = new ScanBuffer(ScanBuffer.STANDARD_GAP);
    private final Session session;
    private final Scans scans;
    private final Profile practice;
    private final InvitationScan letters;
    private final Running running;
    private Scheduler.@Nullable Cancellable end;

    KeyScanner(Session session, Scans scans, Profile practice, Running running) {
        this.session = session;
        this.scans = scans;
        this.practice = practice;
        this.running = running;
        letters = new InvitationScan(practice.portalAddress());
    }

    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::moved);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, this::moved);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /** Another screen: what came so far was not meant for it. */
    void forget() {
        if (end != null) end.cancel();
        end = null;
        buffer.clear();
    }

    /** Between two characters of a scan no key does what it does for a hand. */
    private void moved(KeyEvent event) {
        if (listens() && buffer.isScanning(running.ticker().nanos())) event.consume();
    }

    private void typed(KeyEvent event) {
        if (!listens()) return;
        var now = running.ticker().nanos();
        buffer.pause(now).ifPresent(this::read);
        for (var character : event.getCharacter().toCharArray()) {
            if (isOfKeypad(character)) continue;
            if (buffer.isEmpty()) scans.begins();
            buffer.typed(character, now).ifPresent(this::read);
        }
        if (buffer.isCard()) event.consume();
        awaitEnd(now);
    }

    /** Held down, keys that move come as fast as a scan; none begins with them, or has them. */
    private boolean isOfKeypad(char character) {
        return switch (character) {
            case '\t', '\b', '\u001b', '\u007f' -> !buffer.isCard();
            case ' ' -> buffer.isEmpty();
            default -> false;
        };
    }

    private void awaitEnd(long now) {
        if (end != null || !buffer.isScanning(now)) return;
        end = running.scheduler().after(buffer.untilPause(now).plus(A_LITTLE), this::ended);
    }

    private void ended() {
        end = null;
        if (!listens()) {
            buffer.clear();
            return;
        }
        var now = running.ticker().nanos();
        buffer.pause(now).ifPresentOrElse(this::read, () -> awaitEnd(now));
    }

    private boolean listens() {
        return session.overlay().isEmpty()
                && switch (session.trip().step()) {
                    case Step.Welcome(),
                            Step.Code(),
                            Step.Benefits(),
                            Step.ForWhom(),
                            Step.Name() ->
                            true;
                    case Step.OtherLanguages(),
                            Step.LanguageAsked _,
                            Step.DeskSetsUp _,
                            Step.BirthDate(),
                            Step.Contact _,
                            Step.Finish(),
                            Step.CallTime(),
                            Step.Agreements(),
                            Step.Review(),
                            Step.NotSaved _,
                            Step.NoCode _,
                            Step.IdCheck _,
                            Step.HandOff _,
                            Step.Printing _,
                            Step.Done _,
                            Step.Lessons _,
                            Step.Practice _,
                            Step.Film _,
                            Step.Decline(),
                            Step.Declined _ ->
                            false;
                };
    }

    /** Nothing is opened, nothing of it shown but a name and a birth date. */
    private void read(String text) {
        var today = LocalDate.ofInstant(running.now().instant(), practice.zone());
        switch (LicenseScan.read(text, today)) {
            case LicenseRead.License license -> scans.card(license);
            case LicenseRead.Refused refused -> scans.card(refused);
            case LicenseRead.NotALicense() -> letter(text);
        }
    }

    private void letter(String text) {
        switch (letters.classify(text)) {
            case Scanned.Invitation(var code) ->
                    InvitationCode.parse(code).ifPresentOrElse(this::give, scans::noise);
            case Scanned.Noise(_) -> scans.noise();
        }
    }

    /** A letter's code is of no use any more once somebody types a name. */
    private void give(InvitationCode code) {
        var before = session.trip();
        session.on(new Touch.GiveCode(code));
        if (session.trip().equals(before)) scans.noise();
    }
}
