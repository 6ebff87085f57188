package org.vestibule.kiosk.aloud;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.vestibule.device.speech.Loudness;
import org.vestibule.device.speech.Rate;
import org.vestibule.device.speech.Sound;
import org.vestibule.i18n.Language;
import org.vestibule.kiosk.journey.ReadAloud;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Settings;

/** Speed, loudness, again, and stop. */
public final class ReadAloudViewModel implements ScreenModel, Session.Watcher {
    private final Session session;
    private final Sound sound;
    private final Language language;
    private final Runnable again;
    private final ReadOnlyObjectWrapper<ReadAloud> wish = new ReadOnlyObjectWrapper<>();
    private Runnable unwatch = () -> {};

    /**
     * @param language on the screen
     * @param again reads the screen once more
     */
    public ReadAloudViewModel(Session session, Sound sound, Language language, Runnable again) {
        this.session = session;
        this.sound = sound;
        this.language = language;
        this.again = again;
        changed(session.settings());
    }

    @Override
    public void attached() {
        unwatch = session.watch(this);
    }

    @Override
    public void detached() {
        unwatch.run();
    }

    @Override
    public void changed(Settings settings) {
        wish.set(settings.aloud());
    }

    /** Whether this language can be read aloud here. */
    public boolean hasVoice() {
        return sound.speech().speaks(language.tag());
    }

    /** Whether names and dates are said. */
    public boolean isPrivate() {
        return sound.headset().pluggedIn();
    }

    public ReadOnlyObjectProperty<ReadAloud> wish() {
        return wish.getReadOnlyProperty();
    }

    public void onSlower() {
        at(rate().slower());
    }

    public void onFaster() {
        at(rate().faster());
    }

    public void onSofter() {
        at(loudness().softer());
    }

    public void onLouder() {
        at(loudness().louder());
    }

    public void onAgain() {
        session.uncover();
        again.run();
    }

    public void onClose() {
        session.uncover();
    }

    public void onStop() {
        session.set(session.settings().with(session.settings().aloud().on(false)));
        session.uncover();
    }

    private Rate rate() {
        return session.settings().aloud().rate();
    }

    private Loudness loudness() {
        return session.settings().aloud().loudness();
    }

    private void at(Rate rate) {
        session.set(session.settings().with(session.settings().aloud().at(rate)));
    }

    private void at(Loudness loudness) {
        session.set(session.settings().with(session.settings().aloud().at(loudness)));
    }
}
