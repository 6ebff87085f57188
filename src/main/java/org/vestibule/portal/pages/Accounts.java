package org.vestibule.portal.pages;

import org.vestibule.portal.roster.HanName;
import org.vestibule.practice.PortalTask;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the phone pages ask of the desk for somebody who has an account. */
public interface Accounts {
    SignIn signIn(String name, String password, String address);

    /** The signed-in person's page; empty when the session is unknown or older than 30 minutes. */
    Optional<Home> home(String session);

    /** Somebody else's record; empty unless the signed-in person may see it right now. */
    Optional<Other> other(String session, String access);

    /**
     * The signed-in person writes their name in Chinese characters.
     *
     * @param name empty takes it back
     */
    void write(String session, Optional<HanName> name);

    /** The person did the first task: told to the practice, once. */
    void firstTaskDone(String session);

    void signOut(String session);

    /** What came of signing in; a wrong name and a wrong password are the same answer. */
    sealed interface SignIn {
        record In(String session) implements SignIn {}

        record Refused() implements SignIn {}

        record TooMany(Duration retryAfter) implements SignIn {}
    }

    /**
     * What the first pages show.
     *
     * @param written in Chinese characters, where the person wrote it so
     */
    record Home(
            String givenName,
            String language,
            PortalTask firstTask,
            List<Visit> visits,
            List<Helped> helped,
            Optional<HanName> written) {
        public Home {
            visits = List.copyOf(visits);
            helped = List.copyOf(helped);
        }
    }

    /**
     * Somebody whose record the signed-in person may see.
     *
     * @param access what the practice granted, as an address may name it
     */
    record Helped(String access, String givenName) {}

    /** What is shown of somebody else's record. */
    record Other(String givenName, List<Visit> visits) {
        public Other {
            visits = List.copyOf(visits);
        }
    }

    /** An appointment from the roster. */
    record Visit(LocalDate day, String time, String provider) {}
}
