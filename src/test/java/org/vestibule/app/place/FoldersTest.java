package org.vestibule.app.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;

class FoldersTest {
    private static final Path SITE = Path.of("/site");

    @Test
    void unixHasThemInTheUsersHome() {
        assertThat(Folders.standard(on("Linux", Map.of())))
                .isEqualTo(
                        new Folders(
                                Path.of("/home/k/.local/share/vestibule"),
                                Path.of("/home/k/.config/vestibule/keys"),
                                Path.of("/home/k/.local/state/vestibule/logs")));
    }

    @Test
    void unixHasThemWhereTheVariablesSay() {
        var variables =
                Map.of("XDG_DATA_HOME", "/d", "XDG_CONFIG_HOME", "/c", "XDG_STATE_HOME", "/s");
        assertThat(Folders.standard(on("Linux", variables)))
                .isEqualTo(
                        new Folders(
                                Path.of("/d/vestibule"),
                                Path.of("/c/vestibule/keys"),
                                Path.of("/s/vestibule/logs")));
    }

    @Test
    void macHasThemInTheLibrary() {
        assertThat(Folders.standard(on("Mac OS X", Map.of())))
                .isEqualTo(
                        new Folders(
                                Path.of("/home/k/Library/Application Support/Vestibule/data"),
                                Path.of("/home/k/Library/Application Support/Vestibule/keys"),
                                Path.of("/home/k/Library/Logs/Vestibule")));
    }

    @Test
    void windowsHasThemInTheLocalApplicationData() {
        assertThat(Folders.standard(on("Windows 11", Map.of("LOCALAPPDATA", "/local"))))
                .isEqualTo(Folders.under(Path.of("/local/Vestibule")));
    }

    @Test
    void eachProgramHasItsOwnDataAndKeys() {
        assertThat(Folders.under(SITE).of("kiosk"))
                .isEqualTo(
                        new Folders(
                                Path.of("/site/data/kiosk"),
                                Path.of("/site/keys/kiosk"),
                                Path.of("/site/logs")));
    }

    private static Surroundings on(String os, Map<String, String> variables) {
        return new Surroundings(variables, Map.of("os.name", os, "user.home", "/home/k"), SITE);
    }
}
