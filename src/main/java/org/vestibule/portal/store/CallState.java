package org.vestibule.portal.store;

/** Where a call for help stands. */
public enum CallState {
    /** No console has shown it yet. */
    CALLING("calling"),
    /** A console has. */
    HEARD("heard"),
    /** Somebody said that they are coming. */
    ON_THE_WAY("on-the-way"),
    /** Over: somebody helped, nobody waits any more, or the kiosk fell silent. */
    DONE("done");

    private final String code;

    CallState(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static CallState ofCode(String code) {
        for (var state : values()) if (state.code.equals(code)) return state;
        throw new IllegalStateException("a state that this program does not know");
    }
}
