package org.vestibule.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestibule.ui.Fx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** JavaFX can move things by stylesheet too; what code may do, the rules of the house say. */
class NothingMovesTest {
    private static final Pattern MOVES =
            Pattern.compile("(?m)^[^/*]*\\b(transition|animat)[\\w-]*\\s*:");

    @Test
    @DisplayName("R-14 No stylesheet moves anything, so reduced motion is how everybody has it")
    void stylesheets() throws IOException {
        try (var files = Files.list(Fx.css())) {
            assertThat(files.filter(NothingMovesTest::moves)).isEmpty();
        }
    }

    @Test
    void theCheckFindsWhatWouldMove() {
        assertThat(MOVES.matcher(".tile { transition: -fx-opacity 1s; }").find()).isTrue();
        assertThat(MOVES.matcher("/* no transition: here */").find()).isFalse();
    }

    private static boolean moves(Path file) {
        try {
            return MOVES.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
