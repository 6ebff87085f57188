package org.vestibule.practice;

/**
 * What a person can do first on their portal; the pick drives the guide and the phone's first page.
 */
public enum PortalTask {
    /** See test results. */
    TEST_RESULTS("test-results"),
    /** Ask for a refill. */
    REFILL("refill"),
    /** Book or change a visit. */
    VISIT("visit"),
    /** Send a message to the care team. */
    MESSAGE("message");

    private final String code;

    PortalTask(String code) {
        this.code = code;
    }

    /**
     * The word for this task on the wire, in bundle keys and in file names: {@code test-results}.
     */
    public String code() {
        return code;
    }

    /**
     * @throws IllegalArgumentException when no task has this code
     */
    public static PortalTask ofCode(String code) {
        for (var task : values()) if (task.code.equals(code)) return task;
        throw new IllegalArgumentException("unknown portal task");
    }
}
