package org.vestibule.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestibule.ui.Fx;

/** Pictures beside words that run from the right. */
@DisplayName("R-23 a picture that shows a way shows it as the words run")
class WaysTurnRoundTest {
    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void thePersonWalksToTheDoorAsTheWordsRun() {
        assertThat(turned(paths(Picture.WELCOME, NodeOrientation.RIGHT_TO_LEFT))).isTrue();
        assertThat(turned(paths(Picture.WELCOME, NodeOrientation.LEFT_TO_RIGHT))).isFalse();
    }

    @Test
    void aThingLooksTheSameEverywhere() {
        assertThat(turned(paths(Picture.DONE, NodeOrientation.RIGHT_TO_LEFT))).isFalse();
        assertThat(turned(paths(Picture.CLOCK, NodeOrientation.RIGHT_TO_LEFT))).isFalse();
    }

    @Test
    void theCheckOnThePhoneDoesNotTurnRoundWithTheDoor() {
        var paths = paths(Picture.WELCOME, NodeOrientation.RIGHT_TO_LEFT).getChildren();
        assertThat(paths.stream().filter(path -> path.getScaleX() < 0)).hasSize(1);
        assertThat(
                        paths(Picture.WELCOME, NodeOrientation.LEFT_TO_RIGHT).getChildren().stream()
                                .map(Node::getScaleX))
                .containsOnly(1.0);
    }

    private static boolean turned(Group paths) {
        return ((Scale) paths.getTransforms().getFirst()).getX() < 0;
    }

    private static Group paths(Picture picture, NodeOrientation way) {
        return Fx.call(
                () -> {
                    var view = new PictureView(picture);
                    var around = new StackPane(view);
                    around.setNodeOrientation(way);
                    var scene = new Scene(around, 400, 400);
                    Fx.layOut(scene);
                    return (Group) view.getChildrenUnmodifiable().getFirst();
                });
    }
}
