package org.vestibule.kiosk.aloud;

import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;

import java.util.Map;
import java.util.stream.Collectors;

/** What letters and signs are called. */
final class Signs {
    private static final int DOT = '•';
    private static final Map<Integer, String> NAMES =
            Map.of(
                    (int) '@',
                    "ui.said.at",
                    (int) '.',
                    "ui.said.period",
                    (int) '-',
                    "ui.said.hyphen",
                    (int) '\'',
                    "ui.said.apostrophe",
                    (int) '’',
                    "ui.said.apostrophe",
                    (int) '_',
                    "ui.said.underscore",
                    (int) '+',
                    "ui.said.plus",
                    (int) ' ',
                    "ui.key.space",
                    DOT,
                    "ui.said.dot");

    private final Ui ui;

    Signs(Ui ui) {
        this.ui = ui;
    }

    /**
     * A capital says that it is one, unless it stands among others, as in a code.
     *
     * @param amongCapitals whether it follows one
     */
    String named(int sign, boolean amongCapitals) {
        var name = name(sign);
        var capital = Character.isUpperCase(sign) && !amongCapitals;
        return capital ? ui.text(Message.of("ui.said.capital").with("value", name)) : name;
    }

    /** Sign by sign. */
    String spelled(String text) {
        return text.codePoints()
                .filter(sign -> !Character.isWhitespace(sign))
                .mapToObj(this::name)
                .collect(Collectors.joining(", "));
    }

    /** With a word for each dot that covers something. */
    String dotted(String text) {
        return text.replace(Character.toString(DOT), " " + ui.text("ui.said.dot") + " ");
    }

    /** In capitals, since a voice takes a small letter for a word. */
    private String name(int sign) {
        var key = NAMES.get(sign);
        return key != null
                ? ui.text(key)
                : Character.toString(sign).toUpperCase(ui.messages().language().locale());
    }
}
