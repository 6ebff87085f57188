package org.vestibule.kiosk.situation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.device.PrintOutcome;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Messages;
import org.vestibule.kiosk.Lobby;
import org.vestibule.kiosk.done.DoneViewModel;
import org.vestibule.kiosk.handoff.HandOffViewModel;
import org.vestibule.kiosk.handoff.PrintingViewModel;
import org.vestibule.kiosk.journey.Keys;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.kiosk.paper.Printout;

import java.util.Arrays;

class PrinterOutOfPaperTest {
    private final Messages messages = Messages.load(Messages.Audience.KIOSK, Language.ENGLISH);
    private final Lobby lobby = new Lobby();

    @BeforeEach
    void empty() {
        lobby.paper.outcome(new PrintOutcome.Failed(PrintOutcome.Trouble.NO_PAPER));
        lobby.reachHandOff();
    }

    @Test
    void theScreenSaysSoAndOffersAnotherWay() {
        lobby.on(HandOffViewModel.class).onPrint();
        var printing = lobby.on(PrintingViewModel.class);
        assertThat(printing.state().get()).isEqualTo(Printout.State.FAILED);
        assertThat(messages.text(printing.line().get())).isEqualTo("The printer is out of paper");
        assertThat(printing.shownCode()).isEqualTo("K7QM-2X9P");
        assertThat(printing.shortAddress()).isEqualTo("portal.elmstreet.example");
        printing.onShowCode();
        assertThat(lobby.screen()).isEqualTo(Screen.HAND_OFF);
    }

    @Test
    void itPrintsOnceThereIsPaper() {
        lobby.on(HandOffViewModel.class).onPrint();
        lobby.paper.outcome(new PrintOutcome.Printed());
        var printing = lobby.on(PrintingViewModel.class);
        printing.onAgain();
        assertThat(printing.state().get()).isEqualTo(Printout.State.PRINTED);
    }

    @Test
    void aPersonWithoutAPhoneIsNotSentToTheSquare() {
        lobby.on(HandOffViewModel.class).onNoPhone();
        assertThat(lobby.on(PrintingViewModel.class).canShowCode()).isFalse();
    }

    @Test
    void aGuideThatMayStillComeIsWaitedForAndNotPrintedTwice() {
        lobby.paper.outcome(new PrintOutcome.Waiting(PrintOutcome.Trouble.NO_PAPER));
        lobby.on(HandOffViewModel.class).onPrint();
        var printing = lobby.on(PrintingViewModel.class);
        assertThat(printing.state().get()).isEqualTo(Printout.State.WAITING);
        assertThat(messages.text(printing.line().get())).isEqualTo("The printer is out of paper");
        printing.onAgain();
        lobby.time.passSeconds(5);
        assertThat(printing.state().get()).isEqualTo(Printout.State.WAITING);
        lobby.paper.outcome(new PrintOutcome.Printed());
        lobby.time.passSeconds(1);
        assertThat(printing.state().get()).isEqualTo(Printout.State.PRINTED);
        assertThat(messages.text(printing.line().get()))
                .isEqualTo("Here it is. Please take it with you.");
        assertThat(lobby.paper.jobs()).hasSize(1);
    }

    @Test
    void whoWaitsCanLeaveAtAnyTime() {
        lobby.paper.outcome(new PrintOutcome.Waiting(PrintOutcome.Trouble.JAM));
        lobby.on(HandOffViewModel.class).onPrint();
        lobby.on(PrintingViewModel.class).onLeave();
        assertThat(lobby.screen()).isEqualTo(Screen.DONE);
    }

    @Test
    void whoLeavesWithoutPaperIsSentToTheDeskForIt() {
        lobby.on(HandOffViewModel.class).onPrint();
        lobby.on(PrintingViewModel.class).onLeave();
        assertThat(messages.text(lobby.on(DoneViewModel.class).title()))
                .isEqualTo("Get your guide at the desk");
    }

    @Test
    void everyTroubleHasWordsOfItsOwn() {
        assertThat(
                        Arrays.stream(PrintOutcome.Trouble.values())
                                .map(trouble -> Keys.of("printing.trouble.", trouble))
                                .map(messages::text))
                .doesNotHaveDuplicates();
    }
}
