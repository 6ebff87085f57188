package org.vestibule.kiosk.who;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;
import org.vestibule.enrollment.InvitationCode;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.StrayScan;
import org.vestibule.kiosk.journey.Scans;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Touch;
import org.vestibule.scan.LicenseRead;

/** The code of a letter, typed. */
public final class CodeViewModel implements ScreenModel {
    private final Session session;
    private final Scans scans;
    private final Scans.Listener scanned;
    private final StringProperty code = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Message> error = new ReadOnlyObjectWrapper<>();

    private String before = "";

    /**
     * @param readsCards whether a card is of use later
     */
    public CodeViewModel(Session session, Scans scans, boolean readsCards) {
        this.session = session;
        this.scans = scans;
        scanned = new Scanned(new StrayScan(scans, readsCards, "ui.scan.error.noise"));
        code.addListener(_ -> error.set(null));
    }

    public StringProperty code() {
        return code;
    }

    /** What is wrong and how to put it right; null until Continue, and again while typing. */
    public ReadOnlyObjectProperty<@Nullable Message> error() {
        return error.getReadOnlyProperty();
    }

    public void onContinue() {
        read(code.get());
    }

    /** A scan is as good as typing, here too. */
    public void onScanned(String text) {
        read(text);
    }

    private void read(String text) {
        InvitationCode.parse(text)
                .ifPresentOrElse(
                        found -> session.on(new Touch.GiveCode(found)),
                        () -> error.set(Message.of(problem(text))));
    }

    private static String problem(String text) {
        var length = text.replaceAll("[\\s-]", "").length();
        if (length == 0) return "code.error.missing";
        var right = length == InvitationCode.SHORT_LENGTH || length == InvitationCode.TOKEN_LENGTH;
        return right ? "code.error.character" : "code.error.length";
    }

    public void onNotToday() {
        session.on(new Touch.NotToday());
    }

    @Override
    public void attached() {
        scans.to(scanned);
    }

    @Override
    public void detached() {
        scans.end(scanned);
        before = "";
        code.set("");
    }

    /** What is no letter's code leaves no trace in the field. */
    private final class Scanned implements Scans.Listener {
        private final StrayScan stray;

        Scanned(StrayScan stray) {
            this.stray = stray;
        }

        @Override
        public void begins() {
            before = code.get();
        }

        @Override
        public void card(LicenseRead read) {
            stray.card(read);
            say();
        }

        @Override
        public void noise() {
            stray.noise();
            say();
        }

        private void say() {
            code.set(before);
            error.set(stray.line().get());
        }
    }
}
