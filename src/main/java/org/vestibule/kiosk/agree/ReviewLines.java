package org.vestibule.kiosk.agree;

import org.vestibule.enrollment.Agreement;
import org.vestibule.enrollment.AgreementKind;
import org.vestibule.enrollment.Contact;
import org.vestibule.enrollment.Draft;
import org.vestibule.enrollment.PersonName;
import org.vestibule.i18n.Message;
import org.vestibule.i18n.Unbroken;
import org.vestibule.kiosk.journey.Keys;
import org.vestibule.kiosk.journey.Line;
import org.vestibule.kiosk.who.PhoneText;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answers so far, line by line; birth date and contact covered. */
final class ReviewLines {
    private static final String DOTS = "•••";
    private static final int SHOWN_DIGITS = 4;

    private final Draft draft;
    private final String country;
    private final Locale locale;

    /**
     * @param country ISO 3166 code of where the kiosk stands
     * @param locale whose dates are shown
     */
    ReviewLines(Draft draft, String country, Locale locale) {
        this.draft = draft;
        this.country = country;
        this.locale = locale;
    }

    List<ReviewLine> all() {
        var lines = new ArrayList<ReviewLine>();
        var answers = draft.answers();
        answers.firstTask().ifPresent(task -> lines.add(open(Line.FIRST_TASK, "benefits.", task)));
        answers.forWhom().ifPresent(whom -> lines.add(open(Line.FOR_WHOM, "for-whom.", whom)));
        draft.person().name().map(PersonName::full).ifPresent(name -> lines.add(name(name)));
        draft.person().birthDate().ifPresent(date -> lines.add(birthDate(date)));
        draft.person().contact().ifPresent(contact -> lines.add(contact(contact)));
        answers.finishBy().ifPresent(by -> lines.add(open(Line.FINISH_BY, "finish.", by)));
        lines.add(messages());
        return lines;
    }

    private static ReviewLine open(Line line, String group, Enum<?> value) {
        return line(line, Message.of(Keys.of(group, value)), Optional.empty());
    }

    private static ReviewLine name(String name) {
        return line(Line.NAME, verbatim(name), Optional.empty());
    }

    private ReviewLine birthDate(LocalDate date) {
        var format = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        return line(
                Line.BIRTH_DATE,
                verbatim(format.format(date)),
                Optional.of(Message.of("review.hidden")));
    }

    private ReviewLine contact(Contact contact) {
        if (contact.isNone()) {
            return line(Line.CONTACT, Message.of("review.contact.none"), Optional.empty());
        }
        return line(
                Line.CONTACT,
                verbatim(joined(contact.mobile().map(this::number), contact.email())),
                Optional.of(
                        verbatim(
                                joined(
                                        contact.mobile().map(ReviewLines::coverNumber),
                                        contact.email().map(ReviewLines::coverEmail)))));
    }

    private String number(String e164) {
        return Unbroken.of(PhoneText.of(e164, country));
    }

    private static String coverNumber(String e164) {
        return DOTS + "-" + e164.substring(Math.max(0, e164.length() - SHOWN_DIGITS));
    }

    private static String coverEmail(String address) {
        var first = address.substring(0, address.offsetByCodePoints(0, 1));
        return first + DOTS + address.substring(address.indexOf('@'));
    }

    private static String joined(Optional<String> mobile, Optional<String> email) {
        return Stream.of(mobile, email).flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    private ReviewLine messages() {
        var texts = wants(AgreementKind.TEXTS);
        var emails = wants(AgreementKind.EMAILS);
        var key =
                texts
                        ? emails ? "review.messages.both" : "review.messages.texts"
                        : emails ? "review.messages.emails" : "review.messages.none";
        return line(Line.AGREEMENTS, Message.of(key), Optional.empty());
    }

    private boolean wants(AgreementKind kind) {
        return draft.agreements().stream()
                .filter(Agreement::accepted)
                .anyMatch(agreement -> agreement.kind() == kind);
    }

    private static ReviewLine line(Line line, Message clear, Optional<Message> covered) {
        return new ReviewLine(line, Message.of(Keys.of("review.label.", line)), clear, covered);
    }

    private static Message verbatim(String value) {
        return Message.of("review.verbatim").with("value", value);
    }
}
