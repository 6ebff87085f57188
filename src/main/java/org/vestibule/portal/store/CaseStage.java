package org.vestibule.portal.store;

/** How far an enrollment has come at the portal; its code is what the kiosk reads. */
public enum CaseStage {
    /** A person at the desk has to look at it. */
    NEEDS_DESK("needs-desk"),
    /** Matched, level met; no phone has opened the code yet. */
    WAITING("waiting"),
    /** A phone has opened the code. */
    CONNECTED("connected"),
    /** The account is live. */
    ACTIVE("active"),
    /** What was asked for is done, and no account was: a call was made. */
    DONE("done"),
    /** Declined at the kiosk, or refused at the desk: nothing more will come. */
    CLOSED("closed");

    private final String code;

    CaseStage(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static CaseStage ofCode(String code) {
        for (var stage : values()) if (stage.code.equals(code)) return stage;
        throw new IllegalStateException("a stage that this program does not know");
    }
}
