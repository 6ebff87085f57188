package org.vestibule.enrollment;

import java.util.function.Consumer;

/** Calls the desk to the kiosk. It never says who stands there or what was typed. */
public interface HelpLine {
    /**
     * Calls, and tells what becomes of it on a thread of its own until the call is ended. Does not
     * block.
     *
     * @param screen where the person is, by the screen's name
     * @param language BCP 47 tag of the language they read, or asked for at the welcome screen
     */
    Call call(String screen, String language, Consumer<Answer> listener);

    /** One call; ending it takes it off the desk's list. */
    interface Call extends AutoCloseable {
        @Override
        void close();
    }

    /** What the person is told. */
    enum Answer {
        /** On its way to the desk. */
        CALLING,
        /** The desk has it on its screen. */
        HEARD,
        /** Somebody said that they are coming. */
        COMING,
        /** The desk cannot be reached: "please walk to the desk". */
        UNREACHABLE
    }
}
