package org.vestibule.console.situation;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestibule.console.Day;
import org.vestibule.console.Front;
import org.vestibule.console.ScriptedDesk;
import org.vestibule.console.nav.Place;
import org.vestibule.frontdesk.SignIn;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class WalksAwayTest {
    @Test
    @DisplayName("R-27 the desk locks five minutes after the last hand on it")
    void itLocksAfterFiveMinutes() {
        AtTheDesk.signedIn(
                Day.busy(),
                front -> {
                    front.passSeconds(48);
                    front.sees("Locks in 4:12");
                    front.passSeconds(251);
                    front.sees("Locks in 0:01", "Watsica");
                    front.passSeconds(1);
                    assertThat(front.console.place()).isEqualTo(Place.LOCK);
                    assertThat(everything(front)).doesNotContain("Watsica", "1950", "B7");
                });
    }

    @Test
    @DisplayName("R-27 a key begins the five minutes anew")
    void aHandOnTheKeyboardBeginsAnew() {
        AtTheDesk.signedIn(
                Day.busy(),
                front -> {
                    front.passSeconds(299);
                    front.press(KeyCode.SHIFT);
                    front.sees("Locks in 5:00");
                    front.passSeconds(299);
                    assertThat(front.console.place()).isEqualTo(Place.TODAY);
                });
    }

    @Test
    void theSamePersonComesBackToWhereTheyWere() {
        AtTheDesk.signedIn(
                Day.busy(),
                front -> {
                    front.control(KeyCode.DIGIT2);
                    front.control(KeyCode.L);
                    front.sees("Locked", "Password of D. Okafor");
                    front.type("Password of D. Okafor", ScriptedDesk.PASSWORD);
                    front.enter("Password of D. Okafor");
                    assertThat(front.console.place()).isEqualTo(Place.CALLS);
                    front.sees("Lan Trần", "Locks in 5:00");
                });
    }

    @Test
    void anotherPasswordDoesNotOpenIt() {
        AtTheDesk.signedIn(
                Day.busy(),
                front -> {
                    front.control(KeyCode.L);
                    front.type("Password of D. Okafor", "a guess");
                    front.click("Unlock");
                    front.sees("That is not the password of whoever is signed in.");
                    front.desk.answerSignIn(new SignIn.Locked(Duration.ofSeconds(15)));
                    front.type("Password of D. Okafor", "a guess");
                    front.click("Unlock");
                    front.sees("in 0:15.");
                    assertThat(front.button("Unlock").isDisabled()).isTrue();
                    assertThat(front.console.place()).isEqualTo(Place.LOCK);
                });
    }

    @Test
    void aLockedDeskIsNotOpenedWithoutThePortal() {
        AtTheDesk.signedIn(
                Day.busy(),
                front -> {
                    front.control(KeyCode.L);
                    front.desk.offline(true);
                    front.type("Password of D. Okafor", ScriptedDesk.PASSWORD);
                    front.click("Unlock");
                    front.sees("The portal cannot be reached");
                    assertThat(front.console.place()).isEqualTo(Place.LOCK);
                });
    }

    @Test
    void itSaysHowManyWaitAndNotWho() {
        AtTheDesk.signedIn(
                Day.quiet(),
                front -> {
                    front.control(KeyCode.L);
                    front.sees("Nobody is waiting for the desk.");
                    front.board(Day.busy());
                    front.sees("2 people are waiting for the desk.");
                    assertThat(everything(front)).doesNotContain("Watsica");
                });
    }

    @Test
    void keysOpenNothingWhileItIsLocked() {
        AtTheDesk.signedIn(
                Day.busy(),
                front -> {
                    front.control(KeyCode.L);
                    front.control(KeyCode.DIGIT1);
                    front.press(KeyCode.F1);
                    front.press(KeyCode.ESCAPE);
                    assertThat(front.console.place()).isEqualTo(Place.LOCK);
                    assertThat(front.desk.acts()).isEmpty();
                });
    }

    @Test
    void somebodyElseSignsInInstead() {
        AtTheDesk.signedIn(
                Day.busy(),
                front -> {
                    front.control(KeyCode.L);
                    front.click("Sign in as somebody else");
                    assertThat(front.console.place()).isEqualTo(Place.SIGN_IN);
                    assertThat(front.desk.closed()).isEqualTo(1);
                });
    }

    @Test
    @DisplayName("R-38 after signing out nobody's data is anywhere on the screen")
    void nothingStaysAfterSigningOut() {
        AtTheDesk.signedIn(
                Day.busy(),
                front -> {
                    front.choose("p7");
                    front.type("Find a person", "Bradtke");
                    front.click("Sign out");
                    assertThat(everything(front))
                            .doesNotContain("Watsica", "Bradtke", "Okafor", "1938");
                });
    }

    @Test
    @DisplayName("R-38 what was copied from the list is gone when the desk locks")
    void nothingIsLeftToPaste() {
        AtTheDesk.signedIn(
                Day.busy(),
                front -> {
                    copyFirstRow(front);
                    front.control(KeyCode.L);
                    assertThat(Clipboard.getSystemClipboard().hasString()).isFalse();
                });
    }

    @Test
    @DisplayName("R-38 and when somebody signs out, or the desk locks by itself")
    void norAfterSigningOut() {
        AtTheDesk.signedIn(
                Day.busy(),
                front -> {
                    copyFirstRow(front);
                    front.click("Sign out");
                    assertThat(Clipboard.getSystemClipboard().hasString()).isFalse();
                });
        AtTheDesk.signedIn(
                Day.busy(),
                front -> {
                    copyFirstRow(front);
                    front.passSeconds(300);
                    assertThat(Clipboard.getSystemClipboard().hasString()).isFalse();
                });
    }

    private static void copyFirstRow(Front front) {
        front.choose("p7");
        front.table().requestFocus();
        front.control(KeyCode.C);
        assertThat(Clipboard.getSystemClipboard().getString()).contains("Bradtke");
    }

    /** All words in the tree, seen or not. */
    private static String everything(Front front) {
        front.look();
        return all(front.console.scene().getRoot())
                .map(WalksAwayTest::words)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(WalksAwayTest::all))
                : Stream.of(node);
    }

    private static String words(Node node) {
        var spoken = node.getAccessibleText() == null ? "" : node.getAccessibleText();
        return switch (node) {
            case TextInputControl input -> spoken + input.getText();
            case Labeled labeled -> spoken + labeled.getText();
            case Text text -> spoken + text.getText();
            default -> spoken;
        };
    }
}
