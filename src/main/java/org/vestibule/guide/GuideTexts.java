package org.vestibule.guide;

import org.vestibule.i18n.Language;
import org.vestibule.i18n.Message;
import org.vestibule.i18n.Messages;

import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** All words of one guide, before anything is laid out. */
record GuideTexts(Messages texts, GuideContent content) {
    /** Longer names leave no room for what the page is about. */
    private static final int LONGEST_NAME = 60;

    private static final Set<String> WITH_A_VALUE = Set.of("until", "help", "discard", "home-call");

    /** The first name as printed, composed (NFC); empty when it is not to be printed. */
    String name() {
        var name = Normalizer.normalize(content.firstName(), Normalizer.Form.NFC).strip();
        var fits = name.codePointCount(0, name.length()) <= LONGEST_NAME;
        return fits && name.codePoints().allMatch(GuideTexts::isPrinted) ? name : "";
    }

    /** Neither a control nor a mark that changes the direction, nor anything without a meaning. */
    private static boolean isPrinted(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED ->
                    false;
            default -> true;
        };
    }

    /** What heads the page: the task, and who it is for where there is a name. */
    String headline(String name) {
        var key = "headline-" + content.task().code();
        return name.isEmpty()
                ? texts.text(key + "-nameless")
                : texts.text(Message.of(key).with("name", name));
    }

    /**
     * Every text under the name that templates call it by: its key, without the task's code where
     * each task has its own.
     */
    Map<String, Object> byName() {
        var named = new HashMap<String, Object>();
        var ofThisTask = "-" + content.task().code();
        for (var key : texts.keys()) {
            if (key.startsWith("headline-") || WITH_A_VALUE.contains(key)) continue;
            var name = key.endsWith(ofThisTask) ? key.replace(ofThisTask, "") : key;
            named.put(name, texts.text(key));
        }
        named.put("until", Emphasized.of(texts, "until", "date", worksUntil()));
        named.put("help", Emphasized.of(texts, "help", "phone", content.practice().phone()));
        named.put("discard", Emphasized.of(texts, "discard", "date", worksUntil()));
        named.put("practice", texts.verbatim(content.practice().name()));
        named.put("hours", content.practice().hours().in(content.language().tag()));
        named.put("code", texts.verbatim(content.code().shown()));
        named.put("task", content.task().code());
        named.put("lang", content.language().tag());
        named.put("dir", direction(content.language()));
        return named;
    }

    /** As HTML has it. */
    static String direction(Language language) {
        return switch (language.direction()) {
            case LEFT_TO_RIGHT -> "ltr";
            case RIGHT_TO_LEFT -> "rtl";
        };
    }

    private String worksUntil() {
        return DateTimeFormatter.ofLocalizedPattern("MMMMd")
                .localizedBy(content.language().locale())
                .format(content.code().worksUntil());
    }
}
