package org.vestibule.kiosk.welcome;

import javafx.beans.property.ReadOnlyObjectProperty;

import org.jspecify.annotations.Nullable;
import org.vestibule.enrollment.HelpLine.Answer;
import org.vestibule.i18n.Language;
import org.vestibule.kiosk.help.DeskCall;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Step;
import org.vestibule.kiosk.journey.Touch;

/** The desk is called and told a language; the screen shows both what was picked and the call. */
public final class LanguageAskedViewModel implements ScreenModel {
    private final Session session;
    private final DeskCall desk;
    private final Language language;

    public LanguageAskedViewModel(Session session, DeskCall desk) {
        this.session = session;
        this.desk = desk;
        language =
                session.trip().step() instanceof Step.LanguageAsked(var picked)
                        ? picked
                        : Language.ENGLISH;
    }

    public Language language() {
        return language;
    }

    /** How far the call has come; null before it and after it. */
    public ReadOnlyObjectProperty<@Nullable Answer> answer() {
        return desk.answer();
    }

    /** Nobody needs to come any more; with this the session ends, and the call with it. */
    public void onFine() {
        session.on(new Touch.Leave());
    }

    @Override
    public void attached() {
        desk.call(session.trip().step().screen(), language.tag());
    }
}
