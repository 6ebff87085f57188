package org.vestibule.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Message;
import org.vestibule.i18n.Messages;
import org.vestibule.ui.Fx;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Notice;
import org.vestibule.ui.control.SecondaryButton;
import org.vestibule.ui.picture.Picture;
import org.vestibule.ui.picture.PictureView;
import org.vestibule.ui.theme.DisplayProfile;
import org.vestibule.ui.theme.Theme;

import java.util.function.UnaryOperator;

/** What goes where on a display that stands, when there is more room than answers. */
@DisplayName("A display that stands is filled on purpose")
class StandingTest {
    private static final Ui UI =
            new Ui(Messages.load(Messages.Audience.KIOSK, Language.ENGLISH), DisplayProfile.DESIGN);

    @BeforeAll
    static void start() {
        Fx.start();
    }

    /**
     * Where picture, answer and foot lie.
     *
     * @param touched where the lowest thing to touch of the answer ends
     */
    private record Places(Bounds picture, Bounds answer, Bounds foot, double touched) {}

    @Test
    void whatIsTouchedEndsWhereTheFootBegins() {
        var seen = places(sheet -> sheet.answer(button()));
        assertThat(seen.foot().getMinY() - seen.touched()).isBetween(0.0, 40.0);
    }

    @Test
    void thePictureHasTheRoomBetweenTheQuestionAndTheAnswer() {
        var seen = places(sheet -> sheet.answer(button()));
        assertThat(seen.picture().getHeight()).isGreaterThan(400);
        assertThat(seen.picture().getMaxY()).isLessThan(seen.answer().getMinY());
    }

    @Test
    void whatIsOnlyReadFollowsRightBelowThePicture() {
        var seen = places(sheet -> sheet.answer(notice()));
        assertThat(seen.answer().getMinY() - seen.picture().getMaxY()).isBetween(0.0, 40.0);
    }

    @Test
    @DisplayName("What is only read has no face of its own, as what is touched has")
    void informationDoesNotLookTouchable() {
        var notice = Fx.call(StandingTest::notice);
        var button = Fx.call(StandingTest::button);
        places(sheet -> sheet.answer(notice, button));
        assertThat(Fx.call(notice::getBackground)).isNull();
        assertThat(Fx.call(button::getBackground)).isNotNull();
    }

    private static Region button() {
        return new SecondaryButton(UI, Message.of("declined.print"), () -> {});
    }

    private static Region notice() {
        return new Notice(UI, Picture.CLOCK, Message.of("declined.read"));
    }

    private static Places places(UnaryOperator<Sheet> fill) {
        return Fx.call(
                () -> {
                    var theme = new Theme(Fx.css(), DisplayProfile.DESIGN);
                    try (var window = Fx.window(theme, 1080, 1920)) {
                        window.speak(UI);
                        var empty = new Sheet(UI, Message.of("declined.question"));
                        var sheet = fill.apply(empty.picture(Picture.WAVE).help(() -> {}));
                        window.show(() -> sheet);
                        Fx.layOut(window.scene());
                        return new Places(
                                place(sheet, PictureView.class),
                                place(sheet, Pages.class),
                                place(sheet, Foot.class),
                                touched(sheet));
                    }
                });
    }

    private static double touched(Sheet sheet) {
        return Fx.visible(sheet)
                .filter(node -> node instanceof SecondaryButton)
                .map(node -> sheet.sceneToLocal(node.localToScene(node.getBoundsInLocal())))
                .mapToDouble(Bounds::getMaxY)
                .filter(end -> end < place(sheet, Foot.class).getMinY())
                .max()
                .orElse(0);
    }

    private static Bounds place(Sheet sheet, Class<? extends Node> kind) {
        return sheet.getChildrenUnmodifiable().stream()
                .filter(kind::isInstance)
                .findFirst()
                .orElseThrow()
                .getBoundsInParent();
    }
}
