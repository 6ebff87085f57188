package org.vestibule.kiosk.text;

import org.vestibule.i18n.Language;
import org.vestibule.i18n.Message;
import org.vestibule.i18n.Messages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The kiosk's texts of one language, screen by screen. */
final class KioskTexts {
    /** Of texts that begin like this only one is to be seen at a time. */
    private static final List<String> ONE_AT_A_TIME =
            List.of(
                    "birth-date.error.",
                    "code.error.",
                    "contact.mobile.error.",
                    "contact.email.error.",
                    "declined.answer.",
                    "desk.decide.",
                    "done.call.",
                    "done.next.",
                    "done.title.",
                    "hand-off.first.",
                    "lesson.say.",
                    "lessons.do.",
                    "lessons.look.",
                    "hand-off.stage.",
                    "help.state.",
                    "name.card.error.",
                    "name.error.",
                    "printing.state.",
                    "printing.trouble.",
                    "review.messages.",
                    "staff-exit.error.");

    /**
     * Shown instead of something longer: another question, what is left to do with paper in hand,
     * the thanks for an answer, the hint while nobody helps; and the square, which is a picture.
     */
    private static final List<String> INSTEAD =
            List.of(
                    "contact.call",
                    "contact.call.line",
                    "id-check.recovery",
                    "id-check.for-another",
                    "id-check.offline",
                    "id-check.connect",
                    "birth-date.card",
                    "name.card",
                    "name.card.cut",
                    "name.card.read",
                    "name.helper",
                    "name.helper.card",
                    "name.helper.line",
                    "hand-off.new-password",
                    "help.stay",
                    "printing.home.page",
                    "printing.home.code",
                    "help.walk",
                    "help.coming",
                    "done.ease.thanks",
                    "hand-off.seat-hint",
                    "hand-off.ready",
                    "hand-off.square",
                    "hand-off.practice",
                    "done.start",
                    "lesson.end",
                    "lesson.hint",
                    "lesson.over");

    private final Messages messages;

    KioskTexts(Language language) {
        messages = Messages.load(Messages.Audience.KIOSK, language);
    }

    /** Keys without those of the frame, by the screen they begin with. */
    Map<String, List<String>> screens() {
        return messages.keys().stream()
                .filter(key -> !key.startsWith("ui."))
                .sorted()
                .collect(
                        Collectors.groupingBy(
                                key -> key.substring(0, key.indexOf('.')),
                                TreeMap::new,
                                Collectors.toList()));
    }

    String text(String key) {
        var values =
                Map.of(
                        "number", "3",
                        "of", "9",
                        "seconds", "45",
                        "value", "",
                        "character", "%",
                        "code", "K7QM2X",
                        "phone", "(617) 555-0142",
                        "language", "Polski",
                        "address", "portal.elmstreet.example",
                        "button", "Test results");
        return messages.text(
                new Message(key, values).with("ticket", "B7").with("date", "November 30, 2026"));
    }

    List<String> all() {
        return messages.keys().stream().sorted().toList();
    }

    /** The most words that can be seen on a screen at once. */
    int fullest(List<String> keys) {
        return keys.stream()
                .filter(key -> !INSTEAD.contains(key))
                .collect(
                        Collectors.groupingBy(
                                KioskTexts::choice,
                                Collectors.mapping(
                                        this::length, Collectors.maxBy(Comparator.naturalOrder()))))
                .values()
                .stream()
                .mapToInt(longest -> longest.orElse(0))
                .sum();
    }

    private int length(String key) {
        return Reading.length(text(key), messages.language());
    }

    private static String choice(String key) {
        return ONE_AT_A_TIME.stream().filter(key::startsWith).findFirst().orElse(key);
    }
}
