package org.vestibule.sync;

/** Why something has to be tried again later. */
public enum Trouble {
    /** No connection, or it broke off, or it took too long. */
    UNREACHABLE("the portal cannot be reached", true),
    /** Something on the way answers in the portal's place: a captive portal. */
    SIGN_IN("the network needs a sign-in", true),
    /** Whoever answers cannot prove to be the portal; nothing was sent. */
    UNTRUSTED("whoever answers cannot prove to be the portal", true),
    /** The certificate is right and its time is not, by our clock; nothing was sent. */
    OUT_OF_DATE("the portal's certificate is out of date, or this device's clock is wrong", true),
    /** The portal asks for patience. */
    BUSY("the portal is busy", false),
    /** The portal works on the same enrollment right now, or believes so. */
    CONFLICT("the portal reports a conflict", false),
    /** An answer that belongs to something else. */
    ODD_ANSWER("the portal answered something unexpected", false);

    private final String words;
    private final boolean offline;

    Trouble(String words, boolean offline) {
        this.words = words;
        this.offline = offline;
    }

    /** For staff. */
    public String words() {
        return words;
    }

    /** Whether somebody may be listening in: it is put on record. */
    boolean isAlarm() {
        return this == UNTRUSTED;
    }

    /** Whether the portal itself was not reached. */
    public boolean isOffline() {
        return offline;
    }
}
