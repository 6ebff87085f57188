package org.vestibule.frontdesk;

import com.fasterxml.jackson.annotation.JsonCreator;

import java.util.List;
import java.util.Optional;

/**
 * What a kiosk is and shows; nothing of a person, and never what was typed. Older kiosks tell their
 * trouble alone.
 *
 * @param trouble words for staff, such as {@code the disk is full}
 * @param screen its name, such as {@code BIRTH_DATE}
 * @param version of the program
 */
public record KioskAbout(
        Optional<String> trouble,
        Optional<String> screen,
        Optional<Voices> voices,
        Optional<String> version,
        Optional<Display> display) {
    /** Nothing is known. */
    public static final KioskAbout NOTHING =
            new KioskAbout(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public KioskAbout {}

    /** As kiosks told it before they told more: bare words. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static KioskAbout trouble(String words) {
        return NOTHING.withTrouble(Optional.of(words));
    }

    public KioskAbout withTrouble(Optional<String> words) {
        return new KioskAbout(words, screen, voices, version, display);
    }

    /**
     * Languages on offer, by whether the kiosk can read them aloud.
     *
     * @param there BCP 47 tags
     * @param missing the same
     */
    public record Voices(List<String> there, List<String> missing) {
        public Voices {
            there = List.copyOf(there);
            missing = List.copyOf(missing);
        }
    }

    /**
     * The window in which it all happens.
     *
     * @param width in pixels
     * @param height in pixels
     * @param ppi pixels an inch, as the settings say
     */
    public record Display(int width, int height, int ppi) {
        public boolean isUpright() {
            return height > width;
        }
    }
}
