package org.vestibule.kiosk.closing;

import java.time.Duration;

/** The way out for staff. */
public interface StaffDoor {
    /** What a PIN opens. */
    sealed interface Answer {
        /**
         * @param staff id of the one whose PIN it is
         */
        record Open(String staff) implements Answer {}

        record Wrong() implements Answer {}

        /**
         * Too many tries.
         *
         * @param rest until the next one is looked at
         */
        record Wait(Duration rest) implements Answer {}

        /** Nobody has a PIN on this kiosk. */
        record Shut() implements Answer {}
    }

    /**
     * Looks whose PIN it is. Blocks.
     *
     * @throws Exception when it cannot be looked at; then the door stays shut
     */
    Answer knock(String pin) throws Exception;

    /** Ends the program. On the thread of the screens. */
    void leave();

    /** A door that nobody opens. */
    static StaffDoor shut() {
        return new StaffDoor() {
            @Override
            public Answer knock(String pin) {
                return new Answer.Shut();
            }

            @Override
            public void leave() {
                // It was never opened.
            }
        };
    }
}
