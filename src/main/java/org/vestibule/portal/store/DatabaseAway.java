package org.vestibule.portal.store;

import java.time.Duration;

/**
 * The database cannot be reached right now. What was asked of it may or may not have been done;
 * asked again, it is done once.
 */
public final class DatabaseAway extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** A server that was started again needs a moment. */
    public static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    DatabaseAway(Throwable cause) {
        super("the portal's database is away", cause);
    }

    public DatabaseAway(String why) {
        super(why);
    }
}
