package org.vestibule.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestibule.ui.Fx;

import java.nio.file.Path;
import java.util.stream.Stream;

/** Writes every state into {@code target/console}, light and dark, for people to look at. */
class EveryStateLooksTest {
    private static final Path FOLDER = Path.of("target/console");

    @BeforeAll
    static void start() {
        Fx.start();
    }

    static Stream<States.State> states() {
        return States.all();
    }

    @ParameterizedTest
    @MethodSource("states")
    void canBeLookedAt(States.State state) {
        Fx.run(
                () -> {
                    try (var front = new Front(state.board())) {
                        state.way().accept(front);
                        save(front, state);
                    }
                });
    }

    private static void save(Front front, States.State state) {
        var light = FOLDER.resolve(state.name() + ".png");
        var dark = FOLDER.resolve(state.name() + "-dark.png");
        Fx.save(front.console.scene(), light);
        front.theme.setDark(true);
        Fx.save(front.console.scene(), dark);
        assertThat(light).isNotEmptyFile();
        assertThat(dark).isNotEmptyFile();
    }
}
