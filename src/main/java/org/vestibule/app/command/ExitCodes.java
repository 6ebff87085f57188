package org.vestibule.app.command;

/** What a command ends with. */
public final class ExitCodes {
    public static final int DONE = 0;

    /** Tried, and it did not work. */
    public static final int FAILED = 1;

    /** Asked for wrongly: a wrong option, a wrong setting, no display. Trying again is no use. */
    public static final int REFUSED = 2;

    private ExitCodes() {}
}
