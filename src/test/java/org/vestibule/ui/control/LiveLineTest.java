package org.vestibule.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Fx;
import org.vestibule.ui.theme.DisplayProfile;
import org.vestibule.ui.theme.Theme;

import java.util.List;
import java.util.stream.Stream;

@DisplayName("R-07 a line that tells how far it has come keeps its words whole")
class LiveLineTest {
    private static final List<Message> NAMES =
            Stream.of("handoff.saved", "handoff.phone", "handoff.open").map(Message::of).toList();

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @ParameterizedTest
    @CsvSource({"900, true", "330, false"})
    void theWordsStandBesideTheDotsOrBelow(double width, boolean beside) {
        Fx.run(
                () -> {
                    var line = new LiveLine(Fx.UI, NAMES);
                    line.show(LiveLine.State.WAITING, Message.of("handoff.waiting"));
                    var scene = new Scene(new StackPane(line), width, 400);
                    line.setMaxHeight(Region.USE_PREF_SIZE);
                    new Theme(Fx.css(), DisplayProfile.DESIGN).apply(scene);
                    Fx.layOut(scene);
                    var dots = line.getChildrenUnmodifiable().get(0).getBoundsInParent();
                    var words = line.getChildrenUnmodifiable().get(1).getBoundsInParent();
                    assertThat(words.getMinX() >= dots.getMaxX()).isEqualTo(beside);
                    assertThat(words.getMinY() >= dots.getMaxY()).isEqualTo(!beside);
                    assertThat(words.getMaxX()).isLessThanOrEqualTo(width);
                    assertThat(words.getMaxY()).isLessThanOrEqualTo(line.getHeight());
                });
    }
}
