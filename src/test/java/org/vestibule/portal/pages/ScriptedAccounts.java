package org.vestibule.portal.pages;

import org.vestibule.portal.roster.HanName;
import org.vestibule.practice.PortalTask;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One living account. */
final class ScriptedAccounts implements Accounts {
    static final String SESSION = "5e551055e551055e551055e551055e55";
    static final String PASSWORD = "three red kites over the hill";

    final List<String> firstTasks = new ArrayList<>();
    PortalTask firstTask = PortalTask.TEST_RESULTS;
    List<Visit> visits =
            List.of(
                    new Visit(LocalDate.of(2026, 11, 20), "9:10 AM", "Dr. Past"),
                    new Visit(LocalDate.of(2026, 12, 1), "14:15", "Dr. Reyes"));
    List<Helped> helped = List.of();
    Optional<HanName> written = Optional.empty();
    boolean signedIn = true;
    String language = "en";

    @Override
    public SignIn signIn(String name, String password, String address) {
        if (name.equals("hasty")) return new SignIn.TooMany(Duration.ofMinutes(5));
        var right = name.equals("m@example.com") && password.equals(PASSWORD);
        signedIn = right;
        return right ? new SignIn.In(SESSION) : new SignIn.Refused();
    }

    @Override
    public Optional<Home> home(String session) {
        return signedIn && session.equals(SESSION)
                ? Optional.of(new Home("María", language, firstTask, visits, helped, written))
                : Optional.empty();
    }

    @Override
    public Optional<Other> other(String session, String access) {
        return helped.stream()
                .filter(one -> home(session).isPresent() && one.access().equals(access))
                .map(one -> new Other(one.givenName(), visits))
                .findFirst();
    }

    @Override
    public void write(String session, Optional<HanName> name) {
        written = name;
    }

    @Override
    public void firstTaskDone(String session) {
        firstTasks.add(session);
    }

    @Override
    public void signOut(String session) {
        signedIn = false;
    }
}
