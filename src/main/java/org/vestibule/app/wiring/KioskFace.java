package org.vestibule.app.wiring;

import org.vestibule.device.speech.Speech;
import org.vestibule.frontdesk.KioskAbout;
import org.vestibule.i18n.Language;
import org.vestibule.kiosk.Kiosk;
import org.vestibule.kiosk.nav.Screen;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What of a running kiosk its desk is told: the screen's name, its voices, how large it is. */
final class KioskFace {
    private final Kiosk kiosk;
    private final KioskAbout.Voices voices;
    private final double ppi;
    private volatile Optional<KioskAbout.Display> display = Optional.empty();

    /** On the screens' thread; may be asked on any other. */
    KioskFace(Kiosk kiosk, KioskAbout.Voices voices, double ppi) {
        this.kiosk = kiosk;
        this.voices = voices;
        this.ppi = ppi;
        kiosk.scene().widthProperty().subscribe(this::measure);
        kiosk.scene().heightProperty().subscribe(this::measure);
        measure();
    }

    static KioskAbout.Voices voices(Speech speech, List<Language> offered) {
        var tags = offered.stream().map(Language::tag).toList();
        Predicate<String> spoken = speech::speaks;
        return new KioskAbout.Voices(
                tags.stream().filter(spoken).toList(),
                tags.stream().filter(spoken.negate()).toList());
    }

    private void measure() {
        var width = (int) kiosk.scene().getWidth();
        var height = (int) kiosk.scene().getHeight();
        var known = width > 0 && height > 0;
        display =
                known
                        ? Optional.of(new KioskAbout.Display(width, height, (int) Math.round(ppi)))
                        : Optional.empty();
    }

    Screen screen() {
        return kiosk.screen();
    }

    /**
     * @param trouble of the store, in words for staff
     */
    KioskAbout about(Optional<String> trouble) {
        return new KioskAbout(
                trouble, Optional.of(screen().name()), Optional.of(voices), version(), display);
    }

    /** Of the jar; empty when run from sources. */
    private static Optional<String> version() {
        return Optional.ofNullable(KioskFace.class.getPackage().getImplementationVersion());
    }
}
