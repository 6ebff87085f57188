package org.vestibule.device.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

class JackHeadsetTest {
    /** As amixer of alsa-utils 1.2 writes a list of controls. */
    private static final String CONTENTS =
            """
            numid=11,iface=CARD,name='Mic Jack'
              ; type=BOOLEAN,access=r-------,values=1
              : values=on
            numid=12,iface=CARD,name='%s'
              ; type=BOOLEAN,access=r-------,values=1
              : values=%s
            numid=2,iface=MIXER,name='Headphone Playback Switch'
              ; type=BOOLEAN,access=rw------,values=2
              : values=on,on
            """;

    private static final Duration OFTEN = Duration.ofMillis(5);

    @TempDir private Path folder;

    @ParameterizedTest
    @DisplayName("R-03 Only a jack that senses a plug counts")
    @CsvSource({
        "Headphone Jack, on, true",
        "Headphone Jack, off, false",
        "Front Headphone Jack, on, true",
        "Headset Jack, on, true",
        "Speaker Phantom Jack, on, false",
        "Line Out Jack, on, false"
    })
    void controls(String name, String value, boolean pluggedIn) {
        assertThat(JackHeadset.isPluggedIn(CONTENTS.formatted(name, value))).isEqualTo(pluggedIn);
    }

    @Test
    void whoeverListensHearsOfAPlugAndOfItsEnd() throws IOException {
        Files.createDirectories(folder.resolve("cards/card1"));
        Files.createDirectories(folder.resolve("cards/seq"));
        var says = folder.resolve("says");
        Files.writeString(says, CONTENTS.formatted("Headphone Jack", "off"));
        var mixer = Files.writeString(folder.resolve("mixer"), "#!/bin/sh\ncat " + says + "\n");
        Files.setPosixFilePermissions(mixer, PosixFilePermissions.fromString("rwx------"));
        List<Boolean> told = new CopyOnWriteArrayList<>();
        try (var headset = JackHeadset.start(mixer.toString(), folder.resolve("cards"), OFTEN)) {
            headset.watch(told::add);
            assertThat(headset.pluggedIn()).isFalse();
            Files.writeString(says, CONTENTS.formatted("Headphone Jack", "on"));
            await().until(headset::pluggedIn);
            Files.writeString(says, CONTENTS.formatted("Headphone Jack", "off"));
            await().until(() -> !headset.pluggedIn());
            assertThat(told).containsExactly(true, false);
        }
    }

    @Test
    @DisplayName("R-03 Where nothing tells, nobody has a headset")
    void noCardsOrNoMixer() throws IOException {
        try (var none = JackHeadset.start("mixer", folder.resolve("none"), OFTEN)) {
            assertThat(none.pluggedIn()).isFalse();
        }
        Files.createDirectories(folder.resolve("cards/card0"));
        var missing = folder.resolve("missing").toString();
        try (var none = JackHeadset.start(missing, folder.resolve("cards"), OFTEN)) {
            assertThat(none.pluggedIn()).isFalse();
        }
    }
}
