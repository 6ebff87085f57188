package org.vestibule.kiosk;

import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

import org.vestibule.enrollment.InvitationCode;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Step;
import org.vestibule.kiosk.journey.Touch;
import org.vestibule.scan.InvitationScan;
import org.vestibule.scan.ScanBuffer;
import org.vestibule.scan.Scanned;

import java.net.URI;

/** Listens for a scanner of the keyboard kind on the screens where a letter may be scanned. */
final class LetterScanner {
    private final ScanBuffer buffer = new ScanBuffer(ScanBuffer.STANDARD_GAP);
    private final Session session;
    private final InvitationScan scan;

    LetterScanner(Session session, URI portal) {
        this.session = session;
        this.scan = new InvitationScan(portal);
    }

    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /** Another screen: what came so far was not meant for it. */
    void forget() {
        buffer.clear();
    }

    private void typed(KeyEvent event) {
        if (!listens()) return;
        for (var character : event.getCharacter().toCharArray()) {
            buffer.typed(character, System.nanoTime()).map(scan::classify).ifPresent(this::read);
        }
    }

    private boolean listens() {
        return session.overlay().isEmpty()
                && switch (session.trip().step()) {
                    case Step.Welcome(), Step.Code(), Step.Benefits(), Step.ForWhom() -> true;
                    case Step.OtherLanguages(),
                            Step.LanguageAsked _,
                            Step.DeskSetsUp _,
                            Step.Name(),
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
                            Step.Decline(),
                            Step.Declined _ ->
                            false;
                };
    }

    private void read(Scanned scanned) {
        switch (scanned) {
            case Scanned.Invitation(var code) ->
                    InvitationCode.parse(code)
                            .ifPresent(found -> session.on(new Touch.GiveCode(found)));
            // Nothing is opened, nothing of it shown: the screen stays as it is.
            case Scanned.Noise(_) -> buffer.clear();
        }
    }
}
