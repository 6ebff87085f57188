package org.vestibule.app.wiring;

import org.vestibule.enrollment.Agreement;
import org.vestibule.enrollment.AgreementKind;
import org.vestibule.enrollment.BirthDateEntry;
import org.vestibule.enrollment.Contact;
import org.vestibule.enrollment.DeclineReason;
import org.vestibule.enrollment.Draft;
import org.vestibule.enrollment.EmailEntry;
import org.vestibule.enrollment.Enrollment;
import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.enrollment.ForWhom;
import org.vestibule.enrollment.MobileEntry;
import org.vestibule.enrollment.NameEntry;
import org.vestibule.enrollment.PersonName;
import org.vestibule.practice.AgreementTexts;
import org.vestibule.practice.PortalTask;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** People who do not exist, and what they tell a kiosk; every entry goes through the rules. */
final class SimulatedPeople {
    private static final List<String> GIVEN =
            List.of("Ana", "Bo", "Chidi", "Đặng", "Élodie", "Farah", "Grace", "Hiroshi", "Siobhán");
    private static final List<String> FAMILY =
            List.of("Abara", "Brown", "Castillo", "Diaz", "Eze", "O'Neil", "Nguyễn", "Smith-Jones");

    private final AgreementTexts texts;
    private final InstantSource clock;
    private final RandomGenerator random;

    /**
     * @param random safe for several threads
     */
    SimulatedPeople(AgreementTexts texts, InstantSource clock, RandomGenerator random) {
        this.texts = texts;
        this.clock = clock;
        this.random = random;
    }

    /** The next one's request; each is somebody else's. */
    Enrollment next() {
        var language = pick(List.of("en", "es"));
        var draft =
                Draft.in(language)
                        .withForWhom(forWhom())
                        .withFirstTask(pick(List.of(PortalTask.values())))
                        .withName(name())
                        .withBirthDate(birthDate())
                        .withContact(contact())
                        .withFinishBy(pick(List.of(FinishBy.values())));
        for (var kind : AgreementKind.values()) {
            draft = draft.withAgreement(agreement(kind, language));
        }
        if (random.nextInt(20) == 0) {
            draft = draft.withDeclined(pick(List.of(DeclineReason.values())));
        }
        return draft.toEnrollment(new EnrollmentId(UUID.randomUUID()), clock.instant());
    }

    /** Most come for themselves. */
    private ForWhom forWhom() {
        return pick(
                List.of(
                        ForWhom.ME,
                        ForWhom.ME,
                        ForWhom.ME,
                        ForWhom.MY_CHILD,
                        ForWhom.ADULT_I_HELP,
                        ForWhom.CANNOT_GET_IN));
    }

    private PersonName name() {
        return switch (new NameEntry(pick(GIVEN), pick(FAMILY)).check()) {
            case NameEntry.Result.Valid(var name) -> name;
            case NameEntry.Result.Wrong wrong -> throw new IllegalStateException(wrong.toString());
        };
    }

    private LocalDate birthDate() {
        var year = 1930 + random.nextInt(78);
        var entry =
                new BirthDateEntry(
                        "" + (1 + random.nextInt(12)), "" + (1 + random.nextInt(28)), "" + year);
        return switch (entry.check(
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), Locale.US)) {
            case BirthDateEntry.Result.Valid(var date) -> date;
            case BirthDateEntry.Result.Wrong wrong ->
                    throw new IllegalStateException(wrong.toString());
        };
    }

    private Contact contact() {
        return switch (random.nextInt(3)) {
            case 0 -> mobile("617-555-%04d".formatted(random.nextInt(10_000)));
            case 1 -> email("person%06d@example.org".formatted(random.nextInt(1_000_000)));
            default -> Contact.NONE;
        };
    }

    private static Contact mobile(String typed) {
        return switch (new MobileEntry(typed, "US").check()) {
            case MobileEntry.Result.Valid(var e164) -> Contact.ofMobile(e164);
            case MobileEntry.Result.Wrong wrong ->
                    throw new IllegalStateException(wrong.toString());
        };
    }

    private static Contact email(String typed) {
        return switch (new EmailEntry(typed).check()) {
            case EmailEntry.Result.Valid(var address) -> Contact.ofEmail(address);
            case EmailEntry.Result.Wrong wrong -> throw new IllegalStateException(wrong.toString());
        };
    }

    private Agreement agreement(AgreementKind kind, String language) {
        var text = texts.text(kind.code(), language);
        var accepted = kind == AgreementKind.TERMS || random.nextBoolean();
        return new Agreement(kind, text.version(), text.sha256(), accepted);
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
