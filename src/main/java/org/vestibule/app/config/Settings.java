package org.vestibule.app.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import org.vestibule.app.place.Folders;
import org.vestibule.i18n.Languages;
import org.vestibule.practice.Policy;
import org.vestibule.practice.Practice;
import org.vestibule.practice.Profile;
import org.vestibule.practice.Timings;

import java.nio.file.Path;
import java.util.Optional;

/** Everything the settings file says, one record a program. */
public record Settings(
        Practice practice,
        Windows windows,
        PortalConfig portal,
        PrinterConfig printer,
        DemoConfig demo,
        Folders folders) {

    /** What holds without a settings file. */
    public static Settings standard(Folders folders) {
        return from(JsonNodeFactory.instance.objectNode(), Path.of(""), folders);
    }

    /** System property that shows every language there is, drafts too: for the demo's programs. */
    public static final String EVERY_LANGUAGE = "vestibule.every-language";

    /** The same with every language there is, reviewed or not: for demo and tour. */
    public Settings inEveryLanguage() {
        var all = practice.policy().in(Languages.shipped().tags()).drafts(true);
        return new Settings(practice.under(all), windows, portal, printer, demo, folders);
    }

    /** The same with other folders, and with all data there: for demo and tour. */
    public Settings in(Folders others) {
        var there = portal.withoutDatabase();
        return new Settings(practice, windows, there, printer, demo, others);
    }

    /** The two programs that people look at. */
    public record Windows(KioskConfig kiosk, ConsoleConfig console) {}

    public KioskConfig kiosk() {
        return windows.kiosk();
    }

    public ConsoleConfig console() {
        return windows.console();
    }

    /**
     * @param settings checked before
     * @param base what relative files and folders are relative to
     */
    static Settings from(JsonNode settings, Path base, Folders standard) {
        return new Settings(
                practice(settings),
                new Windows(kiosk(settings, base), console(settings, base)),
                portal(settings, base),
                new PrinterConfig(
                        Keys.PRINTER_WAY.in(settings),
                        Keys.PRINTER_FOLDER.in(settings).map(base::resolve),
                        Keys.PRINTER_QUEUE.in(settings),
                        Keys.PRINTER_SERVER.in(settings)),
                new DemoConfig(
                        Keys.DEMO_ROSTER.in(settings).map(base::resolve),
                        Keys.DEMO_KEEP.in(settings)),
                new Folders(
                        folder(Keys.DATA.in(settings), base, standard.data()),
                        folder(Keys.KEYS.in(settings), base, standard.keys()),
                        folder(Keys.LOGS.in(settings), base, standard.logs())));
    }

    private static Practice practice(JsonNode settings) {
        return new Practice(
                new Profile(
                        Keys.NAME.in(settings),
                        Keys.PHONE.in(settings),
                        Keys.HOURS.in(settings),
                        Keys.PORTAL_ADDRESS.in(settings),
                        Keys.TIME_ZONE.in(settings)),
                new Policy(
                        Keys.REQUIRED_ASSURANCE.in(settings),
                        Keys.LANGUAGES.in(settings),
                        Keys.COUNTRY.in(settings),
                        Keys.OWN_ACCOUNT_FROM.in(settings),
                        Keys.ALLOW_DRAFTS.in(settings),
                        Keys.SCAN_LICENSES.in(settings)),
                new Timings(
                        Keys.IDLE.in(settings),
                        Keys.IDLE_WARNING.in(settings),
                        Keys.MASK_AFTER.in(settings),
                        Keys.SEAT_HINT.in(settings),
                        Keys.READY_CLEARS.in(settings),
                        Keys.POLL.in(settings)));
    }

    private static KioskConfig kiosk(JsonNode settings, Path base) {
        return new KioskConfig(
                Keys.KIOSK_NAME.in(settings),
                Keys.KIOSK_TICKET_LETTER.in(settings),
                Keys.KIOSK_PORTAL.in(settings),
                Keys.KIOSK_PORTAL_CA.in(settings).map(base::resolve),
                new KioskConfig.Hardware(
                        Keys.KIOSK_PPI.in(settings),
                        Keys.KIOSK_FULL_SCREEN.in(settings),
                        new SoundConfig(
                                Keys.KIOSK_SPEECH.in(settings),
                                Keys.KIOSK_HEADSET.in(settings),
                                Keys.KIOSK_FILM_SOUND.in(settings))));
    }

    private static ConsoleConfig console(JsonNode settings, Path base) {
        return new ConsoleConfig(
                Keys.CONSOLE_NAME.in(settings),
                Keys.CONSOLE_PORTAL.in(settings),
                Keys.CONSOLE_PORTAL_CA.in(settings).map(base::resolve));
    }

    private static PortalConfig portal(JsonNode settings, Path base) {
        var key = Keys.PORTAL_PRIVATE_KEY.in(settings).map(base::resolve);
        var tls =
                Keys.PORTAL_CERTIFICATE
                        .in(settings)
                        .map(base::resolve)
                        .flatMap(chain -> key.map(file -> new PortalConfig.Tls(chain, file)));
        return new PortalConfig(
                Keys.PORTAL_HOST.in(settings),
                Keys.PORTAL_PORT.in(settings),
                tls,
                database(settings, base),
                Keys.PORTAL_ATTEST_FROM_ROSTER.in(settings));
    }

    private static Optional<PortalConfig.Database> database(JsonNode settings, Path base) {
        var password = Keys.PORTAL_DATABASE_PASSWORD_FILE.in(settings).map(base::resolve);
        var user = Keys.PORTAL_DATABASE_USER.in(settings);
        var authority = Keys.PORTAL_DATABASE_CA.in(settings).map(base::resolve);
        return Keys.PORTAL_DATABASE
                .in(settings)
                .flatMap(
                        at ->
                                password.map(
                                        file ->
                                                new PortalConfig.Database(
                                                        at, user, file, authority)));
    }

    private static Path folder(Optional<Path> told, Path base, Path standard) {
        return told.map(base::resolve).orElse(standard);
    }
}
