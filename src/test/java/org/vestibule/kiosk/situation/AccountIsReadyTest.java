package org.vestibule.kiosk.situation;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.enrollment.Stage;
import org.vestibule.i18n.Languages;
import org.vestibule.kiosk.Ear;
import org.vestibule.kiosk.Glass;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.ui.Fx;
import org.vestibule.ui.control.PrimaryButton;
import org.vestibule.ui.control.QrView;
import org.vestibule.ui.picture.PictureView;
import org.vestibule.ui.theme.DisplayProfile;

import java.util.List;

/** The phone is done, and the kiosk says so where it said what to do. */
class AccountIsReadyTest {
    /** What can be made out from the next chair, 2.4 m away. */
    private static final double SEEN_FROM_AFAR_MM = 30;

    private Glass glass;
    private Ear ear;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @BeforeEach
    void handOff() {
        glass = Fx.call(() -> new Glass(Languages.shipped().of(List.of("en", "es"))));
        ear = new Ear(glass);
        Fx.run(
                () -> {
                    glass.on(1080, 1920);
                    glass.touchWords("English");
                    glass.touch("benefits.test-results");
                    glass.touch("for-whom.me");
                    glass.type(0, "Ana");
                    glass.touch("ui.continue");
                    for (var part = 0; part < 3; part++) {
                        glass.type(part, List.of("5", "14", "1981").get(part));
                    }
                    glass.touch("ui.continue");
                    glass.type(0, "6175550142");
                    glass.touch("ui.continue");
                    glass.touch("finish.phone");
                    glass.touch("agreements.terms");
                    glass.touch("ui.continue");
                    glass.touch("review.save");
                    glass.news.tell(Stage.CONNECTED);
                });
    }

    @AfterEach
    void close() {
        Fx.run(glass::close);
    }

    @Test
    void successTakesThePlaceOfTheSquareAndTheCode() {
        Fx.run(
                () -> {
                    assertThat(glass.seen()).contains(glass.text("hand-off.question"), "K7QM-2X9P");
                    assertThat(squares()).isOne();
                    glass.news.tell(Stage.READY);
                    assertThat(glass.seen())
                            .contains(
                                    glass.text("hand-off.stage.ready"),
                                    glass.text("hand-off.ready"))
                            .doesNotContain(glass.text("hand-off.question"), "K7QM-2X9P");
                    assertThat(squares()).isZero();
                });
    }

    @Test
    void theCheckCanBeSeenFromTheNextChair() {
        Fx.run(
                () -> {
                    glass.news.tell(Stage.READY);
                    Fx.layOut(glass.scene());
                    var check =
                            Fx.visible(glass.scene().getRoot())
                                    .filter(node -> node.getStyleClass().contains("ready-card"))
                                    .flatMap(Fx::visible)
                                    .filter(PictureView.class::isInstance)
                                    .mapToDouble(node -> node.getLayoutBounds().getHeight())
                                    .max();
                    assertThat(DisplayProfile.DESIGN.mm(check.orElse(0)))
                            .isGreaterThanOrEqualTo(SEEN_FROM_AFAR_MM);
                });
    }

    @Test
    void toLeaveIsTheOneMainThingOnceItIsReadyAndNotBefore() {
        Fx.run(
                () -> {
                    assertThat(mainNames()).isEmpty();
                    glass.news.tell(Stage.READY);
                    assertThat(mainNames()).containsExactly(glass.text("ui.finish"));
                    assertThat(glass.offers("hand-off.practice")).isTrue();
                    assertThat(glass.offers("hand-off.no-phone")).isFalse();
                    glass.touch("ui.finish");
                    assertThat(glass.kiosk().screen()).isEqualTo(Screen.DONE);
                });
    }

    @Test
    void theGuideCanStillBePrinted() {
        Fx.run(
                () -> {
                    glass.news.tell(Stage.READY);
                    glass.touch("hand-off.print");
                    assertThat(glass.kiosk().screen()).isEqualTo(Screen.PRINTING);
                });
    }

    @Test
    void whoListensHearsItFirst() {
        Fx.run(
                () -> {
                    ear.hear(KeyCode.F5);
                    glass.news.tell(Stage.READY);
                    assertThat(ear.hear())
                            .containsSubsequence(
                                    "Your account is ready",
                                    "You can use it on your phone right now.",
                                    "Finish, button");
                });
    }

    private long squares() {
        Fx.layOut(glass.scene());
        return Fx.visible(glass.scene().getRoot()).filter(QrView.class::isInstance).count();
    }

    private List<String> mainNames() {
        Fx.layOut(glass.scene());
        return Fx.visible(glass.scene().getRoot())
                .filter(PrimaryButton.class::isInstance)
                .map(Node::getAccessibleText)
                .toList();
    }
}
