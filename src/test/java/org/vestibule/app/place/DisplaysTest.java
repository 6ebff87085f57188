package org.vestibule.app.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.Map;

class DisplaysTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Linux,      DISPLAY,         :0,        true
                    Linux,      DISPLAY,         '',        false
                    Linux,      NOTHING,         :0,        false
                    Linux,      WAYLAND_DISPLAY, wayland-0, false
                    Mac OS X,   NOTHING,         '',        true
                    Windows 11, NOTHING,         '',        true
                    """)
    void aDisplayByOperatingSystem(String os, String variable, String value, boolean present) {
        var displays = displays(Map.of(variable, value), Map.of("os.name", os));
        assertThat(displays.present()).isEqualTo(present);
    }

    @Test
    void memoryIsNoDisplay() {
        var displays =
                displays(
                        Map.of("DISPLAY", ":0"),
                        Map.of("os.name", "Linux", "glass.platform", "Monocle"));
        assertThat(displays.present()).isFalse();
    }

    private static Displays displays(Map<String, String> environment, Map<String, String> jvm) {
        return new Displays(new Surroundings(environment, jvm, Path.of("/")));
    }
}
