package org.vestibule.scan;

/** What a scanned or typed string turned out to be. */
public sealed interface Scanned {
    /**
     * A code in the form that the practice prints; whether it is a living one, only the portal
     * knows.
     *
     * @param code 8 or 26 characters, upper case, without blanks and hyphens
     */
    record Invitation(String code) implements Scanned {
        @Override
        public String toString() {
            return "Invitation[…]";
        }
    }

    /** Nothing for us; what it said is not kept. */
    record Noise(Reason reason) implements Scanned {}

    /** Why a string is noise. */
    enum Reason {
        /** Nothing but blanks. */
        EMPTY,
        /** Longer than any code or address of ours. */
        TOO_LONG,
        /** Characters that no keyboard or code of ours has: controls, bidi, look-alikes. */
        STRANGE_CHARACTERS,
        /** A link, but not to this practice's portal. */
        OTHER_ADDRESS,
        /** Plain text of the wrong length or alphabet. */
        NOT_A_CODE
    }
}
