package org.vestibule.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.app.config.SettingsFile.Reading;
import org.vestibule.app.place.Folders;
import org.vestibule.portal.store.PostgresAddress;
import org.vestibule.portal.store.PostgresLogin;
import org.vestibule.practice.AssuranceLevel;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

class SettingsFileTest {
    private static final Folders FOLDERS = Folders.under(Path.of("/somewhere"));

    @TempDir private Path folder;

    @Test
    void anEmptyFileIsTheStandard() throws IOException {
        assertThat(read("")).isEqualTo(new Reading.Read(Settings.standard(FOLDERS)));
    }

    @Test
    void whatIsSaidOfThePracticeHolds() throws IOException {
        var practice =
                settings(
                                """
                                [practice]
                                name = "Río Clinic"
                                required-assurance = "1.5"
                                [timings]
                                idle = 180
                                """)
                        .practice();
        assertThat(practice.profile().name()).isEqualTo("Río Clinic");
        assertThat(practice.policy().required()).isEqualTo(AssuranceLevel.TWO_PROOFS);
        assertThat(practice.timings().idle()).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void aPortalsDatabaseIsFoundWithItsPassword() throws IOException {
        Files.writeString(folder.resolve("word.txt"), "hidden\n");
        var settings =
                settings(
                        """
                        [portal]
                        database = "jdbc:postgresql://db.example.org/portal?sslmode=verify-full"
                        database-user = "owner"
                        database-password-file = "word.txt"
                        database-ca = "ca.pem"
                        """);
        var address = new PostgresAddress("db.example.org", 0, "portal", true);
        var login = settings.portal().database().orElseThrow().login();
        assertThat(login)
                .isEqualTo(
                        new PostgresLogin(
                                address, "owner", "hidden", Optional.of(folder.resolve("ca.pem"))));
        assertThat(settings.in(FOLDERS).portal().database()).as("of the demo").isEmpty();
    }

    @Test
    void aDatabaseBeyondThisComputerIsRefusedWithoutVerifiedTls() throws IOException {
        var unverified = "portal.database = \"jdbc:postgresql://db.example.org/portal\"";
        assertThat(read(unverified))
                .isInstanceOfSatisfying(
                        Reading.Wrong.class,
                        wrong -> assertThat(wrong.sentence()).contains("?sslmode=verify-full"));
    }

    @Test
    void licensesAreScannedOnlyWhereAPracticeSaysSo() throws IOException {
        assertThat(settings("").practice().policy().licenseScans()).isFalse();
        assertThat(settings("scan.licenses = true").practice().policy().licenseScans()).isTrue();
        var everywhere = settings("scan.licenses = true").inEveryLanguage();
        assertThat(everywhere.practice().policy().licenseScans()).isTrue();
    }

    @Test
    void whatIsSaidOfTheKioskHolds() throws IOException {
        var settings =
                settings(
                        """
                        [kiosk]
                        portal = "https://portal.example.org:9443"
                        ticket-letter = "K"
                        ppi = 102.5
                        full-screen = false
                        headset = "handset"
                        film-sound = "room"
                        """);
        assertThat(settings.kiosk())
                .isEqualTo(
                        new KioskConfig(
                                "Kiosk 1",
                                'K',
                                URI.create("https://portal.example.org:9443"),
                                Optional.empty(),
                                new KioskConfig.Hardware(
                                        102.5,
                                        false,
                                        new SoundConfig(
                                                SoundConfig.Speech.SYSTEM,
                                                SoundConfig.Jack.HANDSET,
                                                SoundConfig.Films.ROOM))));
    }

    @Test
    void whatIsSaidOfTheConsoleHoldsForItAlone() throws IOException {
        var settings =
                settings(
                        """
                        [console]
                        name = "Back office"
                        portal = "https://portal.example.org:9443"
                        """);
        assertThat(settings.console())
                .isEqualTo(
                        new ConsoleConfig(
                                "Back office",
                                URI.create("https://portal.example.org:9443"),
                                Optional.empty()));
        assertThat(settings.kiosk().portal()).isEqualTo(URI.create("https://localhost:8443"));
    }

    @Test
    void whatIsSaidOfThePrinterHolds() throws IOException {
        assertThat(settings("printer = { way = \"system\", queue = \"lobby\" }").printer())
                .isEqualTo(
                        new PrinterConfig(
                                PrinterConfig.Way.SYSTEM,
                                Optional.empty(),
                                Optional.of("lobby"),
                                URI.create("ipp://localhost:631")));
    }

    @Test
    void filesAndFoldersAreRelativeToTheFile() throws IOException {
        var settings =
                settings(
                        """
                        [portal]
                        certificate = "tls/chain.pem"
                        private-key = "/etc/key.pem"
                        [folders]
                        data = "here"
                        """);
        assertThat(settings.portal().tls())
                .contains(
                        new PortalConfig.Tls(
                                folder.resolve("tls/chain.pem"), Path.of("/etc/key.pem")));
        assertThat(settings.folders())
                .isEqualTo(new Folders(folder.resolve("here"), FOLDERS.keys(), FOLDERS.logs()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    kiosk.speech = "loud" | kiosk.speech is "loud"; allowed: "system", "espeak-ng", "none"
                    kiosk.headset = "some" | kiosk.headset is "some"; allowed: "detect", "none", "handset"
                    kiosk.film-sound = "all" | kiosk.film-sound is "all"; allowed: "headset", "room"
                    kiosk.ppi = "big" | kiosk.ppi is "big"; allowed: a number from 60 to 600
                    kiosk.ppi = 6000 | kiosk.ppi is 6000; allowed: a number from 60 to 600
                    kiosk.ticket-letter = "O" | kiosk.ticket-letter is "O"; allowed: one capital letter in quotes, of ABCDEFGHJKLMNPQRSTUVWXYZ
                    kiosk.full-screen = "yes" | kiosk.full-screen is "yes"; allowed: true or false
                    kiosk.portal = "http://a.b" | kiosk.portal is "http://a.b"; allowed: an address such as "https://portal.example.org", with nothing behind the host but a port
                    practice.portal-address = "https://a.b/c" | practice.portal-address is "https://a.b/c"; allowed: an address such as "https://portal.example.org", with nothing behind the host but a port
                    practice.name = "" | practice.name is ""; allowed: text in quotes, not empty
                    practice.country = "USA" | practice.country is "USA"; allowed: two capital letters such as "US"
                    practice.time-zone = "Boston" | practice.time-zone is "Boston"; allowed: a time zone such as "America/New_York"
                    practice.languages = ["xx"] | practice.languages is ["xx"]; allowed: a list of en, es, zh-Hans, vi, ar, each once and at least one
                    practice.own-account-from = 8 | practice.own-account-from is 8; allowed: a whole number from 12 to 21
                    practice.required-assurance = "2" | practice.required-assurance is "2"; allowed: "1.2", "1.4", "1.5", "1.6"
                    portal.port = 0 | portal.port is 0; allowed: a whole number from 1 to 65535
                    portal.port = 8443.5 | portal.port is 8443.5; allowed: a whole number from 1 to 65535
                    portal.certificate = "a.pem" | portal.private-key is "" although portal.certificate is set; allowed: both or neither
                    portal.database = "jdbc:postgresql://localhost/v" | portal.database-password-file is "" although portal.database is set; allowed: a file with the password
                    printer.way = "fax" | printer.way is "fax"; allowed: "folder", "system", "none"
                    printer.queue = "Front desk" | printer.queue is "Front desk"; allowed: a queue's name in quotes, without spaces, / and #, or "" for the default
                    printer.queue = "a/b" | printer.queue is "a/b"; allowed: a queue's name in quotes, without spaces, / and #, or "" for the default
                    printer.server = "http://localhost" | printer.server is "http://localhost"; allowed: a print service such as "ipp://localhost:631", with nothing behind the host but a port
                    printer.server = "ipp://10.0.0.7/ipp/print" | printer.server is "ipp://10.0.0.7/ipp/print"; allowed: a print service such as "ipp://localhost:631", with nothing behind the host but a port
                    scan.licenses = "yes" | scan.licenses is "yes"; allowed: true or false
                    timings.idle = 30 | timings.idle is 30; allowed: a whole number from 120 to 300 (seconds)
                    demo.roster = 7 | demo.roster is 7; allowed: a CSV file in quotes, or "" for none
                    kiosk = 7 | kiosk is 7; allowed: a section, [kiosk]
                    kiosk.pip = 7 | kiosk.pip is not a key (did you mean kiosk.ppi?); allowed: name, ticket-letter, portal, portal-ca, ppi, full-screen, speech, headset, film-sound
                    kiosk.background-color = 7 | kiosk.background-color is not a key; allowed: name, ticket-letter, portal, portal-ca, ppi, full-screen, speech, headset, film-sound
                    kiosc.ppi = 96 | kiosc is not a section (did you mean kiosk?); allowed: practice, languages, scan, kiosk, console, portal, printer, timings, demo, folders
                    """)
    void whatIsWrongIsSaidInOneSentence(String line, String sentence) throws IOException {
        assertThat(read(line)).isEqualTo(new Reading.Wrong("vestibule.toml: " + sentence));
    }

    @Test
    void aLongValueIsCutShort() throws IOException {
        assertThat(read("kiosk.ppi = \"" + "x".repeat(500) + "\""))
                .isEqualTo(
                        new Reading.Wrong(
                                "vestibule.toml: kiosk.ppi is \""
                                        + "x".repeat(39)
                                        + "…; allowed: a number from 60 to 600"));
    }

    @Test
    void aLineThatIsNotToml() throws IOException {
        assertThat(read("[kiosk]\nppi is 96\n"))
                .isEqualTo(
                        new Reading.Wrong(
                                "vestibule.toml: line 2 is not TOML; allowed: lines such"
                                        + " as key = \"value\""));
    }

    @Test
    void aFileThatIsNotThere() {
        assertThat(SettingsFile.read(folder.resolve("none.toml"), FOLDERS))
                .isEqualTo(
                        new Reading.Wrong(
                                "none.toml: there is no such file; allowed: a settings file that"
                                        + " exists"));
    }

    @Test
    void aFileInAnotherEncoding() throws IOException {
        var file = folder.resolve("vestibule.toml");
        Files.write(file, "practice.name = \"Río\"".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(SettingsFile.read(file, FOLDERS))
                .isEqualTo(
                        new Reading.Wrong(
                                "vestibule.toml: the file is not text in UTF-8; allowed: TOML in"
                                        + " UTF-8"));
    }

    private Settings settings(String text) throws IOException {
        if (read(text) instanceof Reading.Read(var settings)) return settings;
        throw new AssertionError("the settings are not read");
    }

    private Reading read(String text) throws IOException {
        var file = folder.resolve("vestibule.toml");
        Files.writeString(file, text);
        return SettingsFile.read(file, FOLDERS);
    }
}
