package org.vestibule.portal.pages;

import static org.vestibule.portal.pages.ScriptedActivation.AT_DESK;
import static org.vestibule.portal.pages.ScriptedActivation.BREAKS;
import static org.vestibule.portal.pages.ScriptedActivation.HAS_ACCOUNT;
import static org.vestibule.portal.pages.ScriptedActivation.NEVER_WAS;
import static org.vestibule.portal.pages.ScriptedActivation.ON_ITS_WAY;
import static org.vestibule.portal.pages.ScriptedActivation.OPEN;
import static org.vestibule.portal.pages.ScriptedActivation.TOO_FAST;
import static org.vestibule.portal.pages.ScriptedActivation.WITHOUT_CONTACT;

import org.vestibule.practice.PortalTask;

import java.util.List;
import java.util.function.Consumer;

/** Every page in every state, and how a person gets there. */
enum PageState {
    START("Set up your account", person -> person.open("/")),
    START_PROBLEM(
            "Set up your account",
            person -> {
                person.open("/");
                person.type("code", "K7QM-2X0P");
                person.send();
            }),
    BIRTH("When were you born?", person -> person.open("/a/" + OPEN)),
    BIRTH_PROBLEM(
            "When were you born?",
            person -> {
                person.open("/a/" + OPEN);
                person.type("month", "13");
                person.type("day", "8");
                person.type("year", "62");
                person.send();
            }),
    WAITING_ENROLLMENT("Almost there", person -> person.born(ON_ITS_WAY)),
    WAITING_DESK("Please go to the front desk", person -> person.born(AT_DESK)),
    WAITING_BY_HAND(
            "Please go to the front desk",
            person -> {
                person.born(AT_DESK);
                person.open("/waiting?still");
            }),
    REFUSED("That did not work", person -> person.born(NEVER_WAS)),
    TOO_MANY("Please wait a little", person -> person.born(TOO_FAST)),
    PASSWORD("Choose a password", person -> person.born(OPEN)),
    PASSWORD_PROBLEM(
            "Choose a password",
            person -> {
                person.born(OPEN);
                person.type("password", "too short");
                person.send();
            }),
    PASSWORD_NAME("Choose a password", person -> person.born(WITHOUT_CONTACT)),
    PASSWORD_NAME_PROBLEM(
            "Choose a password",
            person -> {
                person.born(WITHOUT_CONTACT);
                person.type("name", "maria");
                person.type("password", ScriptedAccounts.PASSWORD);
                person.send();
            }),
    NEW_PASSWORD("Choose a new password", person -> person.born(HAS_ACCOUNT)),
    NEW_PASSWORD_PROBLEM(
            "Choose a new password",
            person -> {
                person.born(HAS_ACCOUNT);
                person.type("password", "too short");
                person.send();
            }),
    GONE("Let us start again", person -> person.open("/password")),
    HOME_NEW(
            "Hello, María",
            person -> {
                person.born(OPEN);
                person.type("password", ScriptedAccounts.PASSWORD);
                person.send();
            }),
    HOME_VISIT(
            "Hello, María",
            person -> {
                person.desk().accounts.firstTask = PortalTask.VISIT;
                person.signIn();
            }),
    HOME_OF_A_HELPER(
            "Hello, María",
            person -> {
                person.desk().accounts.helped = List.of(new Accounts.Helped("t-1", "Eve"));
                person.signIn();
            }),
    OTHER(
            "Eve",
            person -> {
                person.desk().accounts.helped = List.of(new Accounts.Helped("t-1", "Eve"));
                person.signIn();
                person.open("/others/t-1");
            }),
    OTHER_WITHOUT_VISITS(
            "Eve",
            person -> {
                person.desk().accounts.helped = List.of(new Accounts.Helped("t-1", "Eve"));
                person.desk().accounts.visits = List.of();
                person.signIn();
                person.open("/others/t-1");
            }),
    TASK_REFILL("Refills", person -> person.task("refill")),
    TASK_VISIT_NONE(
            "Visits",
            person -> {
                person.desk().accounts.visits = List.of();
                person.task("visit");
            }),
    TASK_MESSAGE("Messages", person -> person.task("message")),
    ALL_SET(
            "You are all set",
            person -> {
                person.signIn();
                person.send();
            }),
    SIGN_IN("Sign in", person -> person.open("/sign-in")),
    SIGN_IN_ENDED("Sign in", person -> person.open("/sign-in?ended")),
    SIGN_IN_PROBLEM(
            "Sign in",
            person -> {
                person.open("/sign-in");
                person.type("name", "m@example.com");
                person.type("password", "three red kites");
                person.send();
            }),
    SIGNED_OUT("You are signed out", person -> person.open("/signed-out")),
    STALE(
            "Please try once more",
            person -> {
                person.open("/a/" + OPEN);
                person.forget();
                person.send();
            }),
    NOT_FOUND("We do not have this page", person -> person.open("/nothing/here")),
    BROKEN("Something broke on our side", person -> person.born(BREAKS));

    private final String heading;

    // Every way is a lambda that keeps nothing.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Consumer<Browsing> way;

    PageState(String heading, Consumer<Browsing> way) {
        this.heading = heading;
        this.way = way;
    }

    String heading() {
        return heading;
    }

    void reach(Browsing person) {
        way.accept(person);
    }
}
