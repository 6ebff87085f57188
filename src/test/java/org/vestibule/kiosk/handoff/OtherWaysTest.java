package org.vestibule.kiosk.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vestibule.device.PrintOutcome;
import org.vestibule.enrollment.Connection;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.enrollment.Stage;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Messages;
import org.vestibule.kiosk.Lobby;
import org.vestibule.kiosk.check.IdCheckView;
import org.vestibule.kiosk.check.IdCheckViewModel;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.qr.QrCode;
import org.vestibule.ui.Fx;
import org.vestibule.ui.Tasks;
import org.vestibule.ui.Ui;
import org.vestibule.ui.View;
import org.vestibule.ui.control.PrimaryButton;
import org.vestibule.ui.theme.DisplayProfile;
import org.vestibule.ui.theme.Theme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What the screens offer when the plain way is not to be had, as a person sees it. */
class OtherWaysTest {
    private static final Ui UI =
            new Ui(Messages.load(Messages.Audience.KIOSK, Language.ENGLISH), DisplayProfile.DESIGN);

    private final Lobby lobby = new Lobby();

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void withoutPaperTheAddressAndTheCodeCanBeWrittenDown() {
        lobby.paper.outcome(new PrintOutcome.Failed(PrintOutcome.Trouble.NO_PAPER));
        lobby.answerAll(FinishBy.PAPER);
        lobby.save();
        assertThat(seen(printing()))
                .contains(
                        "The printer is out of paper",
                        "Ask the front desk",
                        "Or write this down. Go to portal.elmstreet.example and type",
                        "K7QM-2X9P",
                        "Try again");
    }

    @Test
    void whileItMayStillComeThereIsNothingToTryAgain() {
        lobby.paper.outcome(new PrintOutcome.Waiting(PrintOutcome.Trouble.OPEN));
        lobby.answerAll(FinishBy.PAPER);
        lobby.save();
        assertThat(seen(printing()))
                .contains(
                        "A door of the printer is open",
                        "Ask the front desk",
                        "It may still come out if you wait here.",
                        "K7QM-2X9P")
                .doesNotContain("Try again");
    }

    @Test
    void aPrintedGuideLeavesNothingToWriteDown() {
        lobby.answerAll(FinishBy.PAPER);
        lobby.save();
        assertThat(seen(printing()))
                .contains("Here it is. Please take it with you.")
                .doesNotContain("K7QM-2X9P", "Try again");
    }

    @Test
    void whoAskedForHelpReadsThatSomebodyComes() {
        lobby.answerAll(FinishBy.WITH_HELP);
        lobby.save();
        assertThat(seen(handOff())).contains("Someone will come to help you.");
    }

    @Test
    void whoDidNotAskDoesNot() {
        lobby.reachHandOff();
        assertThat(seen(handOff())).doesNotContain("Someone will come to help you.");
    }

    @Test
    void theLiveLineTellsWhenTheInternetSeemsDown() {
        lobby.reachHandOff();
        var view = handOff();
        assertThat(seen(view)).contains("Saved. Connecting…");
        Fx.run(() -> lobby.time.passSeconds(10));
        assertThat(seen(view)).contains("Saved. Not connected right now.");
        Fx.run(() -> lobby.news.tell(Stage.WAITING));
        assertThat(seen(view)).contains("Waiting for your phone…");
    }

    @Test
    void whoeverLeavesWhileThePhoneIsAwaitedReadsHowLongTheCodeWorks() {
        lobby.reachHandOff();
        lobby.news.tell(Stage.WAITING);
        assertThat(seen(handOff()))
                .contains("Finish later")
                .anyMatch(text -> text.startsWith("You can finish later. Your code works until "));
    }

    @Test
    void withoutTheInternetTheHeadingSaysThatAllIsSafeAndComesLater() {
        lobby.air.is(Connection.State.DOWN);
        lobby.reachHandOff();
        var view = handOff();
        assertThat(seen(view)).contains("Saved. The internet is down.", "Take this code along");
        Fx.run(() -> lobby.air.is(Connection.State.UP));
        assertThat(seen(view)).contains("Finish on your phone");
    }

    @Test
    void whatTheMarksOfTheLiveLineMeanStandsBelowThem() {
        lobby.reachHandOff();
        lobby.news.tell(Stage.CONNECTED);
        assertThat(seen(handOff())).contains("Saved", "Connected", "Ready", "3");
    }

    @Test
    void theDeskIsThreeStepsAwayAndTheTicketStaysInSight() {
        lobby.reachHandOff();
        lobby.news.tell(Stage.NEEDS_DESK);
        var view = Fx.call(() -> new IdCheckView(sheets(), lobby.on(IdCheckViewModel.class)));
        assertThat(seen(view))
                .containsSubsequence("Take out your ID", "Go to the front desk", "Come back here")
                .contains("B7", "This screen goes on by itself.", "Finish later");
        assertThat(
                        Fx.call(
                                () ->
                                        Fx.visible(view.node())
                                                .noneMatch(PrimaryButton.class::isInstance)))
                .isTrue();
    }

    private View printing() {
        return Fx.call(() -> new PrintingView(sheets(), lobby.on(PrintingViewModel.class)));
    }

    private View handOff() {
        var model = lobby.on(HandOffViewModel.class);
        var blank = new QrCode(1, 21, new BitSet());
        return Fx.call(() -> new HandOffView(sheets(), model, _ -> blank, Tasks.inline()));
    }

    private Sheets sheets() {
        return new Sheets(UI, lobby.session);
    }

    /** Every text on the screen that is neither hidden nor off the page. */
    private static List<String> seen(View view) {
        return Fx.call(
                () -> {
                    if (view.node().getScene() == null) {
                        var scene = new Scene(new StackPane(view.node()), 1080, 1800);
                        new Theme(Fx.css(), DisplayProfile.DESIGN).apply(scene);
                    }
                    var root = view.node().getScene().getRoot();
                    root.applyCss();
                    root.layout();
                    var texts = new ArrayList<String>();
                    collect(root, texts);
                    return texts;
                });
    }

    private static void collect(Node node, List<String> texts) {
        if (!node.isVisible() || !node.isManaged()) return;
        if (node instanceof Labeled label) texts.add(label.getText());
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }
}
