package org.vestibule.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.kiosk.journey.Ways.agree;
import static org.vestibule.kiosk.journey.Ways.finish;
import static org.vestibule.kiosk.journey.Ways.letter;
import static org.vestibule.kiosk.journey.Ways.plus;
import static org.vestibule.kiosk.journey.Ways.saved;
import static org.vestibule.kiosk.journey.Ways.toFinish;
import static org.vestibule.kiosk.journey.Ways.toHandOff;
import static org.vestibule.kiosk.journey.Ways.toReview;
import static org.vestibule.kiosk.journey.Ways.walk;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vestibule.enrollment.Agreement;
import org.vestibule.enrollment.AgreementKind;
import org.vestibule.enrollment.CallWindow;
import org.vestibule.enrollment.Contact;
import org.vestibule.enrollment.Draft;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.enrollment.ForWhom;
import org.vestibule.enrollment.PersonName;
import org.vestibule.enrollment.Stage;
import org.vestibule.practice.PortalTask;

import java.util.List;
import java.util.Optional;

class RouteTest {
    @ParameterizedTest
    @EnumSource(Line.class)
    void aChangedLineReturnsToTheReview(Line line) {
        var changing = walk(plus(toReview(FinishBy.PHONE), new Touch.Change(line)));
        var said =
                switch (line) {
                    case FIRST_TASK -> new Touch.PickTask(PortalTask.VISIT);
                    case FOR_WHOM -> new Touch.PickForWhom(org.vestibule.enrollment.ForWhom.ME);
                    case NAME -> Ways.name();
                    case BIRTH_DATE -> Ways.birthDate();
                    case CONTACT -> new Touch.GiveContact(Ways.MOBILE);
                    case FINISH_BY -> finish(FinishBy.PAPER);
                    case AGREEMENTS -> agree();
                };
        assertThat(Route.next(changing, said).step()).isEqualTo(new Step.Review());
    }

    @Test
    void aCallAsksForANumberWhenNoneWasGiven() {
        var email = new Touch.GiveContact(Contact.ofEmail("a@b.example"));
        var way = plus(toFinish().subList(0, 5), email);
        var asked = walk(plus(way, finish(FinishBy.VOICE)));
        assertThat(asked.step()).isEqualTo(new Step.Contact(true));
        assertThat(Route.next(asked, new Touch.GiveContact(Contact.NONE))).isEqualTo(asked);
        var given = Route.next(asked, new Touch.GiveContact(Ways.MOBILE));
        assertThat(given.step()).isEqualTo(new Step.CallTime());
    }

    @Test
    void aCallNeedsNoNumberFromAnInvitedPerson() {
        assertThat(walk(letter(), finish(FinishBy.VOICE)).step()).isEqualTo(new Step.CallTime());
    }

    @Test
    void aCallEndsWithAPromiseAndNoCode() {
        assertThat(walk(plus(toReview(FinishBy.VOICE), saved())))
                .isEqualTo(
                        new Trip(
                                new Step.Done(
                                        Ending.CALL_BACK,
                                        Optional.empty(),
                                        Optional.of(CallWindow.MORNING),
                                        Optional.empty()),
                                Draft.in("en"),
                                List.of()));
    }

    @Test
    void takingTheNumberAwayFromACallAsksAgainHowToFinish() {
        var changing = walk(plus(toReview(FinishBy.VOICE), new Touch.Change(Line.CONTACT)));
        assertThat(Route.next(changing, new Touch.GiveContact(Contact.NONE)).step())
                .isEqualTo(new Step.Finish());
    }

    @Test
    void anotherWayToReachAsksAboutMessagesAgain() {
        var changing = walk(plus(toReview(FinishBy.PHONE), new Touch.Change(Line.CONTACT)));
        var next = Route.next(changing, new Touch.GiveContact(Contact.ofEmail("a@b.example")));
        assertThat(next.step()).isEqualTo(new Step.Agreements());
        assertThat(Route.next(next, agree()).step()).isEqualTo(new Step.Review());
    }

    @Test
    void aYesToTextsGoesWithTheNumber() {
        var yes = new Agreement(AgreementKind.TEXTS, "2026-01", "00", true);
        var terms = new Agreement(AgreementKind.TERMS, "2026-01", "00", true);
        var way =
                plus(
                        toFinish(),
                        finish(FinishBy.PHONE),
                        new Touch.Agree(List.of(terms, yes)),
                        new Touch.Change(Line.CONTACT),
                        new Touch.GiveContact(Contact.NONE));
        assertThat(walk(way).draft().agreements()).containsExactly(terms);
    }

    @Test
    void onceKeptOnlyTheCodeAndAFirstNameRemain() {
        var trip = walk(toHandOff());
        var kept =
                new Kept(
                        Ways.ID,
                        Optional.of(Ways.CODE),
                        Ways.TICKET,
                        "Ana",
                        new Kept.Way(
                                ForWhom.ME, PortalTask.TEST_RESULTS, FinishBy.PHONE, false, true));
        assertThat(trip)
                .isEqualTo(
                        new Trip(
                                new Step.HandOff(kept, Stage.SAVED, false),
                                Draft.in("en"),
                                List.of()));
    }

    @Test
    void theIdCheckComesUpByItselfOnlyOnce() {
        var asked = walk(plus(toHandOff(), new Touch.Seen(Stage.NEEDS_DESK)));
        var shown = Route.next(asked, new Touch.ShowCode());
        var again = Route.next(shown, new Touch.Seen(Stage.NEEDS_DESK));
        assertThat(again.step()).isEqualTo(shown.step());
    }

    @Test
    void decliningForgetsWhatWasTyped() {
        var way = plus(toFinish(), new Touch.NotToday());
        var declined =
                Route.next(
                        walk(way),
                        new Touch.GiveReason(org.vestibule.enrollment.DeclineReason.NO_NEED));
        assertThat(declined.draft()).isEqualTo(Draft.in("en"));
    }

    @Test
    void aStartWithoutTheLetterForgetsIt() {
        var trip = walk(letter(), new Touch.Back(), new Touch.Start("en"));
        assertThat(trip.isInvited()).isFalse();
    }

    @Test
    void aNameWithOneWordIsKept() {
        var way = plus(toFinish().subList(0, 3), new Touch.GiveName(new PersonName("Suharto", "")));
        assertThat(walk(way).draft().person().name()).contains(new PersonName("Suharto", ""));
    }
}
