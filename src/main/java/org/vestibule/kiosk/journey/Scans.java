package org.vestibule.kiosk.journey;

import org.jspecify.annotations.Nullable;
import org.vestibule.scan.LicenseRead;

/** Carries what a scanner typed to the one screen that waits for it. */
public final class Scans {
    private @Nullable Listener listener;
    private boolean dateIsNew;

    /** A screen that waits. */
    public interface Listener {
        /**
         * A key was typed that may be the first of a scan: what a field holds now is what it held
         * before the scan.
         */
        default void begins() {}

        /** A card was scanned, whether it could be read or not. */
        void card(LicenseRead read);

        /** Something was scanned that is of no use here; what it said is gone. */
        void noise();
    }

    public void to(Listener waiting) {
        listener = waiting;
    }

    /** Does nothing when another one listens by now. */
    public void end(Listener waiting) {
        if (waiting.equals(listener)) listener = null;
    }

    public void begins() {
        if (listener != null) listener.begins();
    }

    public void card(LicenseRead read) {
        if (listener != null) listener.card(read);
    }

    public void noise() {
        if (listener != null) listener.noise();
    }

    /** Whether the birth date comes from a card, and its person has yet to see it. */
    public void dateIsNew(boolean is) {
        dateIsNew = is;
    }

    /** True once for the birth date of a card: it is shown in the clear when it is first shown. */
    public boolean takeNewDate() {
        var is = dateIsNew;
        dateIsNew = false;
        return is;
    }
}
