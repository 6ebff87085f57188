package org.vestibule.kiosk.aloud;

import javafx.css.PseudoClass;
import javafx.scene.control.TextField;

import org.vestibule.device.speech.Utterance;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.aloud.Item.State;
import org.vestibule.ui.Ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Words for what is on a screen, in the screen's language, with what it is and how it is. */
final class Phrases {
    private static final PseudoClass COVERED = PseudoClass.getPseudoClass("covered");
    private static final int SPELLED_AT_ONCE = 8;

    private final Ui ui;
    private final OpenTexts open;
    private final Room room;
    private final Signs signs;

    Phrases(Ui ui, OpenTexts open, Room room) {
        this.ui = ui;
        this.open = open;
        this.room = room;
        signs = new Signs(ui);
    }

    /**
     * Who listens, and what can be said to them.
     *
     * @param privately whether nobody but the person hears it
     * @param supportCode that staff is to be told; empty: none
     * @param speaks whether there is a voice for a BCP 47 tag
     */
    record Room(boolean privately, String supportCode, Predicate<String> speaks) {}

    String language() {
        return ui.messages().language().tag();
    }

    Utterance words(String key) {
        return words(Message.of(key));
    }

    Utterance words(Message message) {
        return utter(ui.text(message));
    }

    private Utterance utter(String text) {
        return new Utterance(OpenTexts.plain(text), language());
    }

    List<Utterance> of(Item item) {
        return switch (item.kind()) {
            case HEADING, TEXT -> List.of(text(item.text()));
            case CODE -> List.of(code(item.text()));
            case ERROR -> List.of(around("ui.said.error", item.text()));
            case PICTURE -> List.of(around("ui.said.picture", item.text()));
            case BUTTON -> control("ui.said.button", item);
            case CHECK_BOX ->
                    control(
                            item.state() == State.TICKED ? "ui.said.ticked" : "ui.said.not-ticked",
                            item);
            case KEY -> List.of(key(item.text()));
            case FIELD -> field(item, (TextField) item.node());
        };
    }

    /** In the room the keys that somebody looks for would tell what they are about to type. */
    private Utterance key(String types) {
        if (!room.privately) return words("ui.said.shown");
        var sign = types.codePointAt(0);
        var one = types.codePointCount(0, types.length()) == 1;
        return utter(one ? signs.named(sign, false) : types);
    }

    private Utterance text(String text) {
        var language = open.languageOf(text, language());
        if (language.isPresent()) {
            var own = language.filter(room.speaks).orElse(language());
            return new Utterance(text, own);
        }
        return room.privately ? utter(signs.dotted(text)) : words("ui.said.shown");
    }

    private Utterance code(String code) {
        var said = room.privately || code.equals(room.supportCode);
        return said ? utter(signs.spelled(code)) : words("ui.said.shown");
    }

    /** The text with what it is, unless it is in another language or personal. */
    private Utterance around(String key, String text) {
        var said = text(text);
        return said.language().equals(language())
                ? words(Message.of(key).with("value", said.text()))
                : said;
    }

    private List<Utterance> control(String role, Item item) {
        var all = new ArrayList<Utterance>();
        var name = text(item.text());
        if (name.language().equals(language())) {
            all.add(words(Message.of(role).with("value", name.text())));
        } else {
            // A language calls itself by its own name, and is a button in the one around it.
            all.add(name);
            all.add(utter(ui.text(Message.of(role).with("value", "")).replaceAll("^\\P{L}+", "")));
        }
        if (item.state() == State.OFF) all.add(words("ui.said.off"));
        return all;
    }

    private List<Utterance> field(Item item, TextField field) {
        var all = new ArrayList<Utterance>();
        all.add(around("ui.said.field", item.text()));
        all.add(
                field.getText().isEmpty()
                        ? words("ui.said.empty")
                        : isOpen(field)
                                ? utter(signs.spelled(field.getText()))
                                : words("ui.said.typed"));
        var wrong = field.getAccessibleHelp();
        if (wrong != null && !wrong.isBlank()) all.add(around("ui.said.error", wrong));
        return all;
    }

    private boolean isOpen(TextField field) {
        return room.privately && !field.getPseudoClassStates().contains(COVERED);
    }

    /** What one key, or one paste by a program, did to a field. */
    Utterance typed(TextField field, String before, String now) {
        var change = Change.between(before, now);
        if (change.added().isEmpty()) {
            return words(
                    now.isEmpty() && change.taken() > 1 ? "ui.said.cleared" : "ui.said.deleted");
        }
        if (!isOpen(field)) {
            return words(before.isEmpty() && !room.privately ? "ui.said.typed" : "ui.said.dot");
        }
        if (change.added().length() > SPELLED_AT_ONCE) return words("ui.said.typed");
        return utter(
                change.added()
                        .codePoints()
                        .mapToObj(sign -> signs.named(sign, change.afterCapital()))
                        .collect(Collectors.joining(", ")));
    }

    /**
     * @param afterCapital whether what was added follows a capital or a digit, as in a code
     * @param taken how many characters were taken away
     */
    private record Change(String added, int taken, boolean afterCapital) {
        static Change between(String before, String now) {
            var same = 0;
            var shorter = Math.min(before.length(), now.length());
            while (same < shorter && before.charAt(same) == now.charAt(same)) same++;
            var end = 0;
            while (end < shorter - same
                    && before.charAt(before.length() - 1 - end)
                            == now.charAt(now.length() - 1 - end)) end++;
            var capital =
                    same > 0
                            && (Character.isUpperCase(now.charAt(same - 1))
                                    || Character.isDigit(now.charAt(same - 1)));
            return new Change(
                    now.substring(same, now.length() - end), before.length() - same - end, capital);
        }
    }
}
