package org.vestibule.console.situation;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.vestibule.console.Day;
import org.vestibule.console.Front;
import org.vestibule.frontdesk.CaseReason;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.PersonRow;
import org.vestibule.frontdesk.ProxyBasis;
import org.vestibule.practice.EvidenceType;
import org.vestibule.staff.Role;

import java.util.function.Consumer;

class SomebodyElsesRecordTest {
    private static final PersonRow CHILD = Day.person(3, "Seth", "Feest", "2010-08-31", "ru");

    @Test
    void aManagerApprovesWithWhatWasShown() {
        manager(
                front -> {
                    front.sees("Asks for access to their child’s record.", "Dana Feest");
                    find(front);
                    front.click("Parent of a minor");
                    front.click("Photo ID and insurance card");
                    front.click("Approve");
                    assertThat(front.desk.acts())
                            .containsExactly(
                                    new DeskAct.ApproveProxy(
                                            "c-proxy",
                                            CHILD.id(),
                                            EvidenceType.PHOTO_ID_AND_INSURANCE,
                                            ProxyBasis.PARENT));
                    front.sees("Approved and recorded under your name.");
                });
    }

    @Test
    void whatIsMissingIsAskedForOneByOne() {
        manager(
                front -> {
                    front.click("Approve");
                    front.sees("First find whose record it is.");
                    find(front);
                    front.click("Approve");
                    front.sees("First choose on what ground.");
                    front.click("Guardian by court order");
                    front.click("Approve");
                    front.sees("First choose what the helper showed.");
                    assertThat(front.desk.acts()).isEmpty();
                });
    }

    @Test
    void refusingIsAskedTwice() {
        manager(
                front -> {
                    front.click("Refuse");
                    front.passSeconds(1);
                    front.click("They get no access. Click again");
                    assertThat(front.desk.acts())
                            .containsExactly(new DeskAct.RefuseProxy("c-proxy"));
                });
    }

    @Test
    void theFrontDeskIsToldWhoDecides() {
        AtTheDesk.signedIn(
                Day.with(Day.proxy()),
                front -> {
                    front.sees("Only a practice manager decides this. Ask one to sign in.");
                    assertThat(front.button("Approve").isDisabled()).isTrue();
                    assertThat(front.button("Refuse").isDisabled()).isTrue();
                });
    }

    @Test
    void whatWasFoundAndChosenStaysWhileTheBoardMoves() {
        manager(
                front -> {
                    find(front);
                    front.click("Parent of a minor");
                    front.board(Day.with(Day.proxy(), Day.open("c-2", CaseReason.NO_MATCH, "B8")));
                    front.sees("Seth Feest", "born August 31, 2010 · record V100003");
                });
    }

    @Test
    void anotherPersonCanBeFoundInstead() {
        manager(
                front -> {
                    find(front);
                    front.click("Somebody else");
                    front.press(KeyCode.ESCAPE);
                    front.sees("Whose record?");
                });
    }

    private static void find(Front front) {
        front.type("Whose record?", "Feest");
        front.enter("Whose record?");
        front.click("Choose");
        front.sees("born August 31, 2010 · record V100003");
    }

    private static void manager(Consumer<Front> situation) {
        AtTheDesk.with(
                Day.with(Day.proxy()),
                front -> {
                    front.desk.role(Role.PRACTICE_MANAGER);
                    front.desk.onRoster(CHILD);
                    front.signedIn();
                    situation.accept(front);
                });
    }
}
