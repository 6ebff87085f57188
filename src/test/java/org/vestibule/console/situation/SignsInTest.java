package org.vestibule.console.situation;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestibule.console.Day;
import org.vestibule.console.Front;
import org.vestibule.console.ScriptedDesk;
import org.vestibule.console.nav.Place;
import org.vestibule.frontdesk.DeskReply;
import org.vestibule.frontdesk.SignIn;
import org.vestibule.ui.Fx;

import java.time.Duration;

class SignsInTest {
    @Test
    void nameAndPasswordLeadToToday() {
        AtTheDesk.with(
                Day.quiet(),
                front -> {
                    front.sees("Sign in", "Elm Street Family Medicine");
                    front.signedIn();
                    assertThat(front.console.place()).isEqualTo(Place.TODAY);
                    front.sees("Today, Monday 23 November", "D. Okafor", "Front desk");
                });
    }

    @Test
    void enterGoesFromTheNameToThePasswordAndIn() {
        AtTheDesk.with(
                Day.quiet(),
                front -> {
                    front.type("Name", " okafor ");
                    front.enter("Name");
                    front.type("Password", ScriptedDesk.PASSWORD);
                    front.enter("Password");
                    assertThat(front.console.place()).isEqualTo(Place.TODAY);
                });
    }

    @Test
    void aWrongPasswordIsSaidAndWiped() {
        AtTheDesk.with(
                Day.quiet(),
                front -> {
                    front.type("Name", "okafor");
                    front.type("Password", "wrong");
                    front.click("Sign in");
                    front.sees("Name and password do not fit together.");
                    assertThat(front.field("Password").getText()).isEmpty();
                    assertThat(front.field("Name").getText()).isEqualTo("okafor");
                });
    }

    @Test
    void anEmptyFieldIsNoTry() {
        AtTheDesk.with(
                Day.quiet(),
                front -> {
                    front.desk.answerSignIn(new SignIn.Locked(Duration.ofSeconds(9)));
                    front.type("Name", "okafor");
                    front.click("Sign in");
                    front.sees("Please fill in every field.");
                });
    }

    @Test
    void tooManyTriesCountDownAndOpenAgain() {
        AtTheDesk.with(
                Day.quiet(),
                front -> {
                    front.desk.answerSignIn(new SignIn.Locked(Duration.ofMillis(61_200)));
                    front.signedIn();
                    front.sees("The next one counts in 1:02.");
                    assertThat(signIn(front).isDisabled()).isTrue();
                    front.passSeconds(61);
                    front.sees("in 0:01.");
                    front.passSeconds(1);
                    front.sees("You can try again now.");
                    front.signedIn();
                    assertThat(front.console.place()).isEqualTo(Place.TODAY);
                });
    }

    @Test
    void thePortalIsNotReached() {
        AtTheDesk.with(
                Day.quiet(),
                front -> {
                    front.desk.offline(true);
                    front.signedIn();
                    front.sees("The portal cannot be reached", "no network", "Try again");
                    front.desk.offline(false);
                    front.click("Sign in");
                    assertThat(front.console.place()).isEqualTo(Place.TODAY);
                });
    }

    @Test
    void twoClicksAreOneTry() {
        AtTheDesk.with(
                Day.quiet(),
                front -> {
                    front.tasks.slow();
                    front.signedIn();
                    front.sees("Checking…");
                    signIn(front).fire();
                    front.desk.answerSignIn(new SignIn.Locked(Duration.ofSeconds(30)));
                    front.tasks.finish();
                    front.sees("in 0:30.");
                    front.seesNot("Today, Monday");
                });
    }

    @Test
    @DisplayName("R-28 the password can be shown")
    void thePasswordCanBeShown() {
        AtTheDesk.with(
                Day.quiet(),
                front -> {
                    front.type("Password", "shown to me only");
                    front.seesNot("shown to me only");
                    box(front).fire();
                    front.sees("shown to me only");
                });
    }

    @Test
    void theShiftEndsElsewhere() {
        AtTheDesk.signedIn(
                Day.busy(),
                front -> {
                    front.desk.answerBoard(new DeskReply.SignedOut<>());
                    front.passSeconds(1);
                    front.sees("Your shift here has ended. Please sign in again.");
                    front.seesNot("Watsica");
                });
    }

    @Test
    void signingOutEndsTheShiftAtThePortal() {
        AtTheDesk.signedIn(
                Day.busy(),
                front -> {
                    front.click("Sign out");
                    assertThat(front.desk.closed()).isEqualTo(1);
                    assertThat(front.console.place()).isEqualTo(Place.SIGN_IN);
                    var looks = front.desk.looks();
                    front.passSeconds(5);
                    assertThat(front.desk.looks()).isEqualTo(looks);
                });
    }

    @Test
    void anAnswerThatComesAfterSigningOutIsDropped() {
        AtTheDesk.signedIn(
                Day.busy(),
                front -> {
                    front.tasks.slow();
                    front.time.passSeconds(1);
                    front.click("Sign out");
                    front.tasks.finish();
                    front.seesNot("Watsica");
                    assertThat(front.console.place()).isEqualTo(Place.SIGN_IN);
                });
    }

    @Test
    void noPlaceIsOpenBeforeSigningIn() {
        AtTheDesk.with(
                Day.busy(),
                front -> {
                    for (var key : new KeyCode[] {KeyCode.DIGIT1, KeyCode.DIGIT4, KeyCode.L}) {
                        front.control(key);
                    }
                    assertThat(front.console.place()).isEqualTo(Place.SIGN_IN);
                });
    }

    private static ButtonBase signIn(Front front) {
        return front.button("Sign in");
    }

    private static CheckBox box(Front front) {
        return Fx.visible(front.console.scene().getRoot())
                .filter(CheckBox.class::isInstance)
                .map(CheckBox.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
