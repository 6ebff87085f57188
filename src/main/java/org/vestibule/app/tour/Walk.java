package org.vestibule.app.tour;

import org.vestibule.i18n.Language;
import org.vestibule.i18n.Messages;
import org.vestibule.i18n.Messages.Audience;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.qr.QrReader;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One person in front of the kiosk, in words of the kiosk's own texts. */
final class Walk {
    private static final long PATIENCE_SECONDS = 20;

    private final TourPlace place;
    private final JourneyRecord record;
    private final KioskDriver hand;
    private final Map<Language, Messages> texts = new HashMap<>();

    Walk(TourPlace place, JourneyRecord record) {
        this.place = place;
        this.record = record;
        hand = new KioskDriver(place.stage(), record);
    }

    KioskDriver hand() {
        return hand;
    }

    JourneyRecord record() {
        return record;
    }

    /** Touches what the kiosk says under this key, in the language on its screen. */
    void touch(String key) {
        hand.touchTile(words(key));
    }

    /** Touches a language by its own name: a tile of the first screen, or one to change to. */
    void touch(Language language) {
        hand.touchTile(language.endonym());
    }

    void type(String label, String text) {
        hand.type(words(label), text);
    }

    /** Touches on the pretend phone what the portal's pages say under this key. */
    void touchPhone(String key) {
        hand.touchTile(phoneWords(key));
    }

    void awaitPhone(String key) {
        hand.awaitWords(phoneWords(key));
    }

    private String phoneWords(String key) {
        var language = FxThread.call(place.kiosk()::language);
        return Messages.load(Audience.PHONE, language).text(key);
    }

    private String words(String key) {
        return texts.computeIfAbsent(
                        FxThread.call(place.kiosk()::language),
                        language -> Messages.load(Audience.KIOSK, language))
                .text(key);
    }

    /** Waits for a screen, and keeps its picture. */
    void at(Screen screen) {
        FxThread.await(
                "the screen " + screen, PATIENCE_SECONDS, () -> place.kiosk().screen() == screen);
        var name = screen.name().toLowerCase(Locale.ROOT).replace('_', '-');
        record.screen(name);
        place.pictures().keep(name);
    }

    /** Keeps a picture of what lies over the screen, or of a state of it. */
    void picture(String name) {
        place.pictures().keep(name);
    }

    /** Waits until the kiosk says this; returns the seconds since {@code fromNanos}. */
    double secondsUntil(String key, long fromNanos) {
        hand.awaitWords(words(key));
        return (System.nanoTime() - fromNanos) / (double) TimeUnit.SECONDS.toNanos(1);
    }

    /** The address in the square, read from the pixels: a camera looks until it can read it. */
    String square() {
        FxThread.await(
                "the square", PATIENCE_SECONDS, () -> place.kiosk().screen() == Screen.HAND_OFF);
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        var reader = new QrReader();
        while (System.nanoTime() < end) {
            var read = reader.read(place.pictures().pixels());
            if (read.isPresent()) return read.get();
        }
        throw new TourFailure("no square can be read on the hand-off screen");
    }

    /** How many pixels on the glass have this color. */
    long pixels(int rgb) {
        var glass = place.pictures().pixels();
        var all =
                glass.getRGB(0, 0, glass.getWidth(), glass.getHeight(), null, 0, glass.getWidth());
        return Arrays.stream(all).filter(pixel -> (pixel & 0xFFFFFF) == rgb).count();
    }
}
