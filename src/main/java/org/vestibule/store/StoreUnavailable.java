package org.vestibule.store;

/**
 * The store could not do what was asked. It reopens by itself with the next call, so trying again
 * later is right.
 */
public final class StoreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final StoreTrouble trouble;

    StoreUnavailable(StoreTrouble trouble, Throwable cause) {
        super(trouble.name(), cause);
        this.trouble = trouble;
    }

    StoreUnavailable(StoreTrouble trouble) {
        super(trouble.name());
        this.trouble = trouble;
    }

    public StoreTrouble trouble() {
        return trouble;
    }
}
