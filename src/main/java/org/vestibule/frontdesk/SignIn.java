package org.vestibule.frontdesk;

import java.time.Duration;

/** What became of a sign-in. */
public sealed interface SignIn {
    record Welcome(Shift shift) implements SignIn {}

    /** Name or password do not fit; which one is not said. */
    record Wrong() implements SignIn {}

    /**
     * Too many wrong tries: nothing was checked.
     *
     * @param rest until the next try is looked at
     */
    record Locked(Duration rest) implements SignIn {}

    /**
     * @param words why, for staff
     */
    record Offline(String words) implements SignIn {}
}
