package org.vestibule.app.config;

import org.vestibule.i18n.Languages;
import org.vestibule.portal.store.PostgresAddress;
import org.vestibule.practice.AssuranceLevel;
import org.vestibule.practice.Policy;
import org.vestibule.practice.Timings;
import org.vestibule.practice.Wording;
import org.vestibule.store.Tickets;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Every key there is, each with what holds when the file does not say. */
final class Keys {
    private static final URI HERE = URI.create("https://localhost:8443");
    private static final Timings TIMINGS = Timings.standard();

    static final Key<String> NAME =
            new Key<>("practice", "name", "Elm Street Family Medicine", Kinds.text());
    static final Key<String> PHONE = new Key<>("practice", "phone", "(617) 555-0142", Kinds.text());
    static final Key<Wording> HOURS =
            new Key<>(
                    "practice",
                    "hours",
                    new Wording(
                            "Monday to Friday, 8 to 5",
                            Map.of(
                                    "en", "Monday to Friday, 8 to 5",
                                    "es", "De lunes a viernes, de 8 a 5",
                                    "zh-Hans", "周一至周五，上午8点至下午5点",
                                    "vi", "Thứ Hai đến thứ Sáu, 8 giờ sáng đến 5 giờ chiều",
                                    "ar", "من الاثنين إلى الجمعة، من 8 صباحا إلى 5 مساء")),
                    Kinds.wording(Languages.shipped().tags()));
    static final Key<URI> PORTAL_ADDRESS =
            new Key<>("practice", "portal-address", HERE, Kinds.httpsAddress());
    static final Key<ZoneId> TIME_ZONE =
            new Key<>("practice", "time-zone", ZoneId.of("America/New_York"), Kinds.zone());
    static final Key<String> COUNTRY = new Key<>("practice", "country", "US", Kinds.country());
    static final Key<List<String>> LANGUAGES =
            new Key<>(
                    "practice",
                    "languages",
                    List.of("en"),
                    Kinds.listOf(Languages.shipped().tags()));
    static final Key<AssuranceLevel> REQUIRED_ASSURANCE =
            new Key<>(
                    "practice",
                    "required-assurance",
                    AssuranceLevel.PHOTO_ID,
                    Kinds.oneOf(AssuranceLevel.class, AssuranceLevel::ial));

    static final Key<Integer> OWN_ACCOUNT_FROM =
            new Key<>("practice", "own-account-from", Policy.OF_AGE, Kinds.wholeNumber(12, 21));

    static final Key<Boolean> ALLOW_DRAFTS =
            new Key<>("languages", "allow-drafts", false, Kinds.flag());

    static final Key<Boolean> SCAN_LICENSES = new Key<>("scan", "licenses", false, Kinds.flag());

    static final Key<String> KIOSK_NAME = new Key<>("kiosk", "name", "Kiosk 1", Kinds.text());
    static final Key<Character> KIOSK_TICKET_LETTER =
            new Key<>("kiosk", "ticket-letter", 'A', Kinds.letterOf(Tickets.LETTERS));
    static final Key<URI> KIOSK_PORTAL = new Key<>("kiosk", "portal", HERE, Kinds.httpsAddress());
    static final Key<Optional<Path>> KIOSK_PORTAL_CA =
            new Key<>("kiosk", "portal-ca", Optional.empty(), Kinds.path("PEM file"));
    static final Key<Double> KIOSK_PPI = new Key<>("kiosk", "ppi", 96.0, Kinds.number(60, 600));
    static final Key<Boolean> KIOSK_FULL_SCREEN =
            new Key<>("kiosk", "full-screen", true, Kinds.flag());
    static final Key<SoundConfig.Speech> KIOSK_SPEECH =
            new Key<>(
                    "kiosk",
                    "speech",
                    SoundConfig.Speech.SYSTEM,
                    Kinds.oneOf(SoundConfig.Speech.class, Keys::nameOf));
    static final Key<SoundConfig.Jack> KIOSK_HEADSET =
            new Key<>(
                    "kiosk",
                    "headset",
                    SoundConfig.Jack.DETECT,
                    Kinds.oneOf(SoundConfig.Jack.class, Keys::nameOf));
    static final Key<SoundConfig.Films> KIOSK_FILM_SOUND =
            new Key<>(
                    "kiosk",
                    "film-sound",
                    SoundConfig.Films.HEADSET,
                    Kinds.oneOf(SoundConfig.Films.class, Keys::nameOf));

    static final Key<String> CONSOLE_NAME =
            new Key<>("console", "name", "Front desk", Kinds.text());
    static final Key<URI> CONSOLE_PORTAL =
            new Key<>("console", "portal", HERE, Kinds.httpsAddress());
    static final Key<Optional<Path>> CONSOLE_PORTAL_CA =
            new Key<>("console", "portal-ca", Optional.empty(), Kinds.path("PEM file"));

    static final Key<String> PORTAL_HOST = new Key<>("portal", "host", "localhost", Kinds.text());
    static final Key<Integer> PORTAL_PORT =
            new Key<>("portal", "port", 8443, Kinds.wholeNumber(1, 65_535));
    static final Key<Optional<Path>> PORTAL_CERTIFICATE =
            new Key<>("portal", "certificate", Optional.empty(), Kinds.path("PEM file"));
    static final Key<Optional<Path>> PORTAL_PRIVATE_KEY =
            new Key<>("portal", "private-key", Optional.empty(), Kinds.path("PEM file"));
    static final Key<Optional<PostgresAddress>> PORTAL_DATABASE =
            new Key<>("portal", "database", Optional.empty(), Kinds.postgres());
    static final Key<String> PORTAL_DATABASE_USER =
            new Key<>("portal", "database-user", "vestibule", Kinds.text());
    static final Key<Optional<Path>> PORTAL_DATABASE_PASSWORD_FILE =
            new Key<>("portal", "database-password-file", Optional.empty(), Kinds.path("file"));
    static final Key<Optional<Path>> PORTAL_DATABASE_CA =
            new Key<>("portal", "database-ca", Optional.empty(), Kinds.path("PEM file"));
    static final Key<Boolean> PORTAL_ATTEST_FROM_ROSTER =
            new Key<>("portal", "attest-from-roster", false, Kinds.flag());

    static final Key<PrinterConfig.Way> PRINTER_WAY =
            new Key<>(
                    "printer",
                    "way",
                    PrinterConfig.Way.FOLDER,
                    Kinds.oneOf(
                            PrinterConfig.Way.class, way -> way.name().toLowerCase(Locale.ROOT)));
    static final Key<Optional<Path>> PRINTER_FOLDER =
            new Key<>("printer", "folder", Optional.empty(), Kinds.path("folder"));
    static final Key<Optional<String>> PRINTER_QUEUE =
            new Key<>("printer", "queue", Optional.empty(), Kinds.queueName());
    static final Key<URI> PRINTER_SERVER =
            new Key<>("printer", "server", URI.create("ipp://localhost:631"), Kinds.printService());

    static final Key<Duration> IDLE = timing("idle", TIMINGS.idle(), 120, 300);
    static final Key<Duration> IDLE_WARNING =
            timing("idle-warning", TIMINGS.idleWarning(), 20, 120);
    static final Key<Duration> MASK_AFTER = timing("mask-after", TIMINGS.maskAfter(), 1, 10);
    static final Key<Duration> SEAT_HINT = timing("seat-hint", TIMINGS.seatHint(), 30, 600);
    static final Key<Duration> READY_CLEARS =
            timing("ready-clears", TIMINGS.readyClears(), 10, 300);
    static final Key<Duration> POLL = timing("poll", TIMINGS.poll(), 1, 60);

    static final Key<Optional<Path>> DEMO_ROSTER =
            new Key<>("demo", "roster", Optional.empty(), Kinds.path("CSV file"));
    static final Key<Boolean> DEMO_KEEP = new Key<>("demo", "keep", false, Kinds.flag());

    static final Key<Optional<Path>> DATA =
            new Key<>("folders", "data", Optional.empty(), Kinds.path("folder"));
    static final Key<Optional<Path>> KEYS =
            new Key<>("folders", "keys", Optional.empty(), Kinds.path("folder"));
    static final Key<Optional<Path>> LOGS =
            new Key<>("folders", "logs", Optional.empty(), Kinds.path("folder"));

    static final List<Key<?>> ALL =
            List.of(
                    NAME,
                    PHONE,
                    HOURS,
                    PORTAL_ADDRESS,
                    TIME_ZONE,
                    COUNTRY,
                    LANGUAGES,
                    REQUIRED_ASSURANCE,
                    OWN_ACCOUNT_FROM,
                    ALLOW_DRAFTS,
                    SCAN_LICENSES,
                    KIOSK_NAME,
                    KIOSK_TICKET_LETTER,
                    KIOSK_PORTAL,
                    KIOSK_PORTAL_CA,
                    KIOSK_PPI,
                    KIOSK_FULL_SCREEN,
                    KIOSK_SPEECH,
                    KIOSK_HEADSET,
                    KIOSK_FILM_SOUND,
                    CONSOLE_NAME,
                    CONSOLE_PORTAL,
                    CONSOLE_PORTAL_CA,
                    PORTAL_HOST,
                    PORTAL_PORT,
                    PORTAL_CERTIFICATE,
                    PORTAL_PRIVATE_KEY,
                    PORTAL_DATABASE,
                    PORTAL_DATABASE_USER,
                    PORTAL_DATABASE_PASSWORD_FILE,
                    PORTAL_DATABASE_CA,
                    PORTAL_ATTEST_FROM_ROSTER,
                    PRINTER_WAY,
                    PRINTER_FOLDER,
                    PRINTER_QUEUE,
                    PRINTER_SERVER,
                    IDLE,
                    IDLE_WARNING,
                    MASK_AFTER,
                    SEAT_HINT,
                    READY_CLEARS,
                    POLL,
                    DEMO_ROSTER,
                    DEMO_KEEP,
                    DATA,
                    KEYS,
                    LOGS);

    private Keys() {}

    static List<String> sections() {
        return ALL.stream().map(Key::section).distinct().toList();
    }

    static List<String> namesIn(String section) {
        return ALL.stream().filter(key -> key.section().equals(section)).map(Key::name).toList();
    }

    private static String nameOf(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Key<Duration> timing(String name, Duration standard, int from, int to) {
        return new Key<>("timings", name, standard, Kinds.seconds(from, to));
    }
}
