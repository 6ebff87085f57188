package org.vestibule.kiosk.who;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;
import org.vestibule.enrollment.InvitationCode;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Touch;

/** The code of a letter, typed. */
public final class CodeViewModel implements ScreenModel {
    private final Session session;
    private final StringProperty code = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Message> error = new ReadOnlyObjectWrapper<>();

    public CodeViewModel(Session session) {
        this.session = session;
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
    public void detached() {
        code.set("");
    }
}
