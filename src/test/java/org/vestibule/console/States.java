package org.vestibule.console;

import javafx.scene.input.KeyCode;

import org.vestibule.frontdesk.Board;
import org.vestibule.frontdesk.CaseReason;
import org.vestibule.frontdesk.DeskReply;
import org.vestibule.frontdesk.HelpCall;
import org.vestibule.frontdesk.Likeness.Certainty;
import org.vestibule.frontdesk.SignIn;
import org.vestibule.staff.Role;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every state of the console, and how one gets there. */
final class States {
    private States() {}

    /** One of them. */
    record State(String name, Board board, Consumer<Front> way) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<State> all() {
        return Stream.of(
                        doors1(),
                        doors2(),
                        lists1(),
                        lists2(),
                        people(),
                        tickets1(),
                        tickets2(),
                        tickets3(),
                        others1(),
                        others2(),
                        others3())
                .flatMap(some -> some);
    }

    private static Stream<State> doors1() {
        return Stream.of(
                new State("sign-in", Day.quiet(), _ -> {}),
                new State(
                        "sign-in-wrong",
                        Day.quiet(),
                        front -> {
                            front.type("Name", "okafor");
                            front.type("Password", "wrong");
                            front.click("Sign in");
                        }),
                new State(
                        "sign-in-locked",
                        Day.quiet(),
                        front -> {
                            front.desk.answerSignIn(new SignIn.Locked(Duration.ofSeconds(42)));
                            front.signedIn();
                        }));
    }

    private static Stream<State> doors2() {
        return Stream.of(
                new State(
                        "sign-in-offline",
                        Day.quiet(),
                        front -> {
                            front.desk.offline(true);
                            front.signedIn();
                        }),
                new State(
                        "trouble",
                        Day.quiet(),
                        front -> {
                            front.signedIn();
                            front.console.broke("K7QM2X");
                        }),
                new State(
                        "locked",
                        Day.busy(),
                        front -> {
                            front.signedIn();
                            front.control(KeyCode.L);
                        }));
    }

    private static Stream<State> lists1() {
        return Stream.of(
                new State(
                        "today-loading",
                        Day.quiet(),
                        front -> {
                            front.signedIn();
                            front.desk.board(Day.busy());
                            front.tasks.slow();
                            front.click("Sign out");
                            front.tasks.finish();
                            front.signedIn();
                            front.tasks.finish();
                        }),
                new State("today-quiet", Day.quiet(), Front::signedIn),
                new State(
                        "today-no-hit",
                        Day.quiet(),
                        front -> {
                            front.signedIn();
                            front.type("Find a person", "Zamora");
                        }));
    }

    private static Stream<State> lists2() {
        return Stream.of(
                new State(
                        "today-roster",
                        Day.quiet(),
                        front -> {
                            front.desk.onRoster(
                                    Day.person(31, "Rosa", "Zamora", "1971-01-09", "es"),
                                    Day.person(32, "Rosalía", "Zamora", "1944-10-30", "es"));
                            front.signedIn();
                            front.type("Find a person", "Zamora");
                            front.enter("Find a person");
                        }),
                new State(
                        "today-offline",
                        Day.busy(),
                        front -> {
                            front.signedIn();
                            front.passSeconds(60);
                            front.desk.offline(true);
                            front.passSeconds(130);
                            front.choose("p7");
                        }),
                new State(
                        "today-nobody",
                        Board.empty(Day.DATE),
                        front -> {
                            front.signedIn();
                            front.board(
                                    new Board(
                                            "e", Day.DATE, List.of(), List.of(), List.of(),
                                            List.of()));
                        }));
    }

    private static Stream<State> people() {
        return Stream.of(
                new State(
                        "today-person",
                        Day.quiet(),
                        front -> {
                            front.signedIn();
                            front.choose("p7");
                            front.click("Photo ID seen");
                        }),
                new State(
                        "today-person-code",
                        Day.quiet(),
                        front -> {
                            front.signedIn();
                            front.choose("p8");
                            front.click("New code");
                            front.passSeconds(1);
                            front.click("Older codes end. Click again");
                            front.click("Print the guide");
                        }),
                new State(
                        "today-sure",
                        Day.quiet(),
                        front -> {
                            front.signedIn();
                            front.choose("p4");
                            front.click("End all codes");
                        }));
    }

    private static Stream<State> tickets1() {
        return Stream.of(
                new State(
                        "today-busy",
                        Day.busy(),
                        front -> {
                            front.desk.matches(
                                    "c-b7", Day.like(Day.MARIA, "+16175550142", Certainty.CERTAIN));
                            front.signedIn();
                            front.press(KeyCode.F4);
                            front.press(KeyCode.F4);
                        }),
                new State(
                        "today-several",
                        Day.with(Day.open("c-1", CaseReason.SEVERAL_MATCHES, "C2")),
                        front -> {
                            several(front);
                            front.signedIn();
                            front.press(KeyCode.F4);
                        }),
                new State(
                        "today-compare",
                        Day.with(Day.open("c-1", CaseReason.SEVERAL_MATCHES, "C2")),
                        front -> {
                            several(front);
                            front.signedIn();
                            front.click("Compare");
                        }));
    }

    private static Stream<State> tickets2() {
        return Stream.of(
                new State(
                        "today-new-patient",
                        Day.with(Day.open("c-1", CaseReason.NO_MATCH, "C3")),
                        front -> {
                            front.signedIn();
                            front.press(KeyCode.F4);
                        }),
                new State(
                        "today-proxy",
                        Day.with(Day.proxy()),
                        front -> {
                            front.desk.role(Role.PRACTICE_MANAGER);
                            front.desk.onRoster(Day.person(3, "Seth", "Feest", "2010-08-31", "ru"));
                            front.signedIn();
                            front.press(KeyCode.F4);
                            front.type("Whose record?", "Feest");
                            front.enter("Whose record?");
                        }),
                new State("today-proxy-no-right", Day.with(Day.proxy()), Front::signedIn));
    }

    private static Stream<State> tickets3() {
        return Stream.of(
                new State(
                        "today-contact-of-another",
                        Day.with(Day.open("c-1", CaseReason.CONTACT_OF_ANOTHER, "C4")),
                        front -> {
                            front.desk.matches(
                                    "c-1", Day.like(Day.MARIA, "+16175559999", Certainty.CERTAIN));
                            front.signedIn();
                            front.press(KeyCode.F4);
                        }),
                new State(
                        "today-help-coming",
                        new Board(
                                "h",
                                Day.DATE,
                                Day.list(),
                                List.of(),
                                List.of(Day.help(HelpCall.State.ON_THE_WAY)),
                                Day.kiosks()),
                        front -> {
                            front.signedIn();
                            front.press(KeyCode.F4);
                        }),
                new State(
                        "today-refused",
                        Day.busy(),
                        front -> {
                            front.desk.matches(
                                    "c-b7", Day.like(Day.MARIA, "+16175550142", Certainty.CERTAIN));
                            front.desk.answerAct(
                                    new DeskReply.Refused<>(DeskReply.Refusal.LEVEL_NOT_MET));
                            front.signedIn();
                            front.press(KeyCode.F4);
                            front.press(KeyCode.F4);
                            front.press(KeyCode.F1);
                        }));
    }

    private static Stream<State> others1() {
        return Stream.of(
                new State(
                        "calls",
                        Day.busy(),
                        front -> {
                            front.signedIn();
                            front.control(KeyCode.DIGIT2);
                            front.click("Reached");
                        }),
                new State(
                        "calls-empty",
                        Day.quiet(),
                        front -> {
                            front.signedIn();
                            front.control(KeyCode.DIGIT2);
                        }),
                new State(
                        "devices",
                        new Board(
                                "d",
                                Day.DATE,
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(Day.kiosks().get(0), Day.kiosks().get(1), Day.troubled())),
                        front -> {
                            front.signedIn();
                            front.control(KeyCode.DIGIT3);
                            front.click("Try again");
                        }));
    }

    private static Stream<State> others2() {
        return Stream.of(
                new State(
                        "devices-pairing",
                        Day.quiet(),
                        front -> {
                            front.desk.role(Role.IT);
                            front.signedIn();
                            front.click("Make a pairing code");
                        }),
                new State(
                        "guides-empty",
                        Day.quiet(),
                        front -> {
                            front.signedIn();
                            front.control(KeyCode.DIGIT4);
                        }),
                new State(
                        "guides",
                        Day.quiet(),
                        front -> {
                            front.desk.onRoster(Day.MARIA, Day.MARIA_ANA);
                            front.signedIn();
                            front.control(KeyCode.DIGIT4);
                            front.type("Who is it for?", "Mar");
                            front.enter("Who is it for?");
                        }));
    }

    private static Stream<State> others3() {
        return Stream.of(
                new State(
                        "guides-page",
                        Day.quiet(),
                        front -> {
                            front.desk.onRoster(Day.MARIA);
                            front.signedIn();
                            front.control(KeyCode.DIGIT4);
                            front.type("Who is it for?", "Mar");
                            front.enter("Who is it for?");
                            front.click("Choose");
                            front.click("Make a new code and its guide");
                            front.passSeconds(1);
                            front.click("Older codes end. Click again");
                            front.click("Print");
                        }));
    }

    private static void several(Front front) {
        front.desk.matches(
                "c-1",
                Day.like(Day.MARIA, "+16175550199", Certainty.PROBABLE),
                Day.like(Day.MARIO, "+16175550142", Certainty.PROBABLE),
                Day.like(Day.MARIA_ANA, "+16175550188", Certainty.POSSIBLE));
    }
}
