package org.vestibule.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vestibule.app.config.PrinterConfig;
import org.vestibule.app.config.PrinterConfig.Way;
import org.vestibule.app.place.Displays;
import org.vestibule.app.place.Places;
import org.vestibule.device.PrinterState;
import org.vestibule.device.speech.SpeechEngine;
import org.vestibule.sync.PortalProbe.Answer;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the doctor says of the portal, the printer and everything that is plugged in. */
class SurroundingsChecksTest {
    private static final Instant NOW = Instant.parse("2026-11-23T14:10:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "PT0S, true, answers; its clock and ours agree",
        "PT5M, true, answers; its clock and ours agree",
        "PT-5M, true, answers; its clock and ours agree",
        "PT6M, false, 'answers, but our clock is 6 minutes behind its clock'",
        "PT-2H, false, 'answers, but our clock is 120 minutes ahead of its clock'"
    })
    void thePortalsClock(Duration ahead, boolean fine, String seen) {
        var finding = new PortalClock(() -> new Answer.Reached(ahead)).look();
        assertThat(finding instanceof Finding.Fine).isEqualTo(fine);
        assertThat(finding.toString()).contains(seen);
    }

    @Test
    void aPortalThatIsNotReached() {
        assertThat(
                        new PortalClock(() -> new Answer.Unreached("the network needs a sign-in"))
                                .look())
                .isEqualTo(
                        new Finding.Trouble(
                                "portal",
                                "the network needs a sign-in",
                                "check the address, the network and the CA file"));
    }

    @ParameterizedTest
    @EnumSource(PrinterState.class)
    void aQueueIsFineOnlyWhenItIs(PrinterState state) {
        var finding = new PrinterReady(printer(Way.SYSTEM), folder, () -> state).look();
        assertThat(finding instanceof Finding.Fine).isEqualTo(state == PrinterState.OK);
    }

    @Test
    void aFolderThatTakesGuides() {
        var finding = new PrinterReady(printer(Way.FOLDER), folder.resolve("new"), this::never);
        assertThat(finding.look())
                .isEqualTo(new Finding.Fine("printer", "guides go into " + folder.resolve("new")));
    }

    @Test
    void noPrinterIsNoTrouble() {
        assertThat(new PrinterReady(printer(Way.NONE), folder, this::never).look())
                .isInstanceOf(Finding.NotHere.class);
    }

    @ParameterizedTest
    @CsvSource({
        "INTACT, 5, true, 'open, audit trail intact'",
        "INTACT, 600, true, 'open, audit trail intact when it last ran'",
        "BROKEN, 5, false, the audit trail was changed from outside",
        "UNKNOWN, 5, false, the audit trail has not been looked through"
    })
    void theDatabaseByItsAuditTrail(Vitals.Audit audit, int age, boolean fine, String seen)
            throws IOException {
        write(NOW.minusSeconds(age), audit, Optional.empty());
        var finding = new StoreHealth(folder, CLOCK).look();
        assertThat(finding instanceof Finding.Fine).isEqualTo(fine);
        assertThat(finding.toString()).contains(seen);
    }

    @Test
    void aDatabaseWithTrouble() throws IOException {
        write(NOW, Vitals.Audit.INTACT, Optional.of("the disk is full"));
        assertThat(new StoreHealth(folder, CLOCK).look())
                .isEqualTo(
                        new Finding.Trouble(
                                "database",
                                "the disk is full",
                                "see to it; the kiosk then goes on by itself"));
    }

    @Test
    void databasesThatWereSetAsideAreNamed() throws IOException {
        var keys = folder.resolve("keys");
        assertThat(new StoresAside(folder, keys).look())
                .isEqualTo(new Finding.Fine("earlier databases", "none set aside"));
        var file = Files.createFile(folder.resolve("aside-2026-11-23T150000Z-kiosk.mv.db"));
        Files.createDirectory(keys);
        var key = Files.createFile(keys.resolve("aside-2026-11-23T150000Z-store.key"));
        assertThat(new StoresAside(folder, keys).look())
                .isInstanceOfSatisfying(
                        Finding.Trouble.class,
                        trouble -> assertThat(trouble.seen()).endsWith(": " + file + ", " + key));
    }

    @Test
    void aServerNeedsNoDisplay() {
        assertThat(display(Map.of(), 96, Optional.empty())).isInstanceOf(Finding.NotHere.class);
    }

    @ParameterizedTest
    @CsvSource({
        "102, true, '102 pixels an inch in the settings, the screen says 102'",
        "96, true, '96 pixels an inch in the settings, the screen says 102'",
        "72, false, '72 pixels an inch in the settings, the screen says 102'"
    })
    void aScreenThatKnowsItsSize(double ppi, boolean fine, String seen) {
        var says =
                """
                Screen 0: minimum 8 x 8
                HDMI-1 connected primary 1920x1080+0+0 (normal left) 478mm x 269mm
                DP-1 disconnected (normal left)
                """;
        var finding = display(Map.of("DISPLAY", ":0"), ppi, Optional.of(says));
        assertThat(finding instanceof Finding.Fine).isEqualTo(fine);
        assertThat(finding.toString()).contains(seen);
    }

    @Test
    void aScreenThatDoesNotKnowItsSize() {
        var says = "Virtual-1 connected 1024x768+0+0 (normal left) 0mm x 0mm\n";
        assertThat(display(Map.of("DISPLAY", ":0"), 96, Optional.of(says)))
                .isEqualTo(
                        new Finding.Fine(
                                "display", "there is one; 96 pixels an inch in the settings"));
    }

    @Test
    void thingsThatType() throws IOException {
        assertThat(new Scanner(folder).look()).isInstanceOf(Finding.Trouble.class);
        Files.createFile(folder.resolve("usb-Maker_Scanner-event-kbd"));
        Files.createFile(folder.resolve("usb-Maker_Mouse-event-mouse"));
        assertThat(new Scanner(folder).look().toString()).contains("1 that type");
        assertThat(new Scanner(folder.resolve("none")).look()).isInstanceOf(Finding.NotHere.class);
    }

    @Test
    void voicesForTheLanguages() throws IOException {
        var engine = engine();
        assertThat(speech(engine, "en", "es", "zh").look())
                .isEqualTo(new Finding.Fine("speech", "a voice for en, es, zh"));
        assertThat(speech(engine, "en", "vi").look())
                .isEqualTo(
                        new Finding.Trouble(
                                "speech",
                                "no voice that can read vi",
                                "install its voices (Debian: espeak-ng-data); for Chinese and"
                                        + " Japanese an espeak-ng that was built with their"
                                        + " dictionaries"));
        assertThat(speech(folder.resolve("none").toString(), "en").look())
                .isInstanceOf(Finding.NotHere.class);
        assertThat(new Speech(Optional.empty(), engine, List.of("en")).look())
                .isEqualTo(new Finding.NotHere("speech", "kiosk.speech is \"none\""));
    }

    /** As Debian's Mandarin voice does: it says in English that a sign is Chinese. */
    @Test
    void aVoiceThatCannotReadItsScript() throws IOException {
        var engine = Path.of(engine());
        Files.writeString(engine, Files.readString(engine) + "echo '(en)tSaIni:z'\n");
        assertThat(speech(engine.toString(), "en", "zh").look().toString())
                .contains("no voice that can read zh");
    }

    private static Speech speech(String engine, String... languages) {
        return new Speech(Optional.of(SpeechEngine.ESPEAK_NG), engine, List.of(languages));
    }

    private String engine() throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("engine"),
                        """
                        #!/bin/sh
                        echo 'Pty Language       Age/Gender VoiceName          File'
                        echo ' 5  cmn             --/M      Chinese            sit/cmn'
                        echo ' 2  en-us           --/M      English            gmw/en-US'
                        echo ' 5  es              --/M      Spanish            roa/es'
                        """);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return file.toString();
    }

    private Finding display(Map<String, String> environment, double ppi, Optional<String> says) {
        var displays = new Displays(Places.linux(folder, environment));
        return new Display(displays, ppi, () -> says).look();
    }

    private void write(Instant at, Vitals.Audit audit, Optional<String> trouble)
            throws IOException {
        new Vitals(at, Optional.of("kiosk-1"), Vitals.Queue.EMPTY, audit, trouble).write(folder);
    }

    private PrinterConfig printer(Way way) {
        var server = URI.create("ipp://localhost:631");
        return new PrinterConfig(way, Optional.empty(), Optional.empty(), server);
    }

    private PrinterState never() {
        throw new AssertionError("nobody asks a queue");
    }
}
