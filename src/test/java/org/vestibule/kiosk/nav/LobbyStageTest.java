package org.vestibule.kiosk.nav;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.i18n.Language;
import org.vestibule.kiosk.Glass;
import org.vestibule.ui.Fx;

import java.util.Arrays;
import java.util.List;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("R-40 the stage stays, whatever is pressed")
class LobbyStageTest {
    private Glass glass;
    private Stage stage;

    @BeforeAll
    void open() {
        Fx.start();
        glass = Fx.call(() -> new Glass(List.of(Language.ENGLISH)));
        stage = Fx.call(() -> LobbyStage.locked(glass.scene()));
        Fx.run(stage::show);
    }

    @AfterAll
    void close() {
        Fx.run(glass::close);
    }

    private void stays() {
        // Whatever the window system answers comes a task later.
        Fx.run(() -> {});
        Fx.run(
                () -> {
                    assertThat(stage.isShowing()).isTrue();
                    assertThat(stage.isFullScreen()).isTrue();
                    assertThat(stage.isIconified()).isFalse();
                    assertThat(stage.isAlwaysOnTop()).isTrue();
                    assertThat(glass.kiosk().screen()).isEqualTo(Screen.WELCOME);
                    assertThat(glass.seen()).contains(glass.text("welcome.title"));
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    ESCAPE
                    ALT,F4
                    F11
                    F10
                    ALT,SPACE
                    ALT,TAB
                    ALT,ESCAPE
                    CONTROL,Q
                    CONTROL,W
                    CONTROL,N
                    CONTROL,P
                    CONTROL,C
                    CONTROL,ESCAPE
                    CONTROL,SHIFT,ESCAPE
                    CONTROL,ALT,DELETE
                    CONTROL,ALT,F1
                    WINDOWS
                    WINDOWS,D
                    COMMAND,Q
                    """)
    void afterThatKey(String keys) {
        var codes = Arrays.stream(keys.split(",")).map(KeyCode::valueOf).toList();
        Fx.run(
                () -> {
                    var robot = new Robot();
                    codes.forEach(robot::keyPress);
                    codes.reversed().forEach(robot::keyRelease);
                });
        stays();
    }

    @Test
    void afterTheWindowSystemAskedItToClose() {
        Fx.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        stays();
    }

    @Test
    void afterTheWindowSystemMadeItSmall() {
        Fx.run(() -> stage.setIconified(true));
        Fx.run(() -> stage.setFullScreen(false));
        stays();
    }

    @Test
    void anOrdinaryWindowDoesClose() {
        Fx.run(
                () -> {
                    try (var other = new Glass(List.of(Language.ENGLISH))) {
                        var window = LobbyStage.open(other.scene());
                        window.show();
                        window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
                        assertThat(window.isShowing()).isFalse();
                    }
                });
    }
}
