package org.vestibule.guide;

import org.vestibule.i18n.Isolated;
import org.vestibule.i18n.Message;
import org.vestibule.i18n.Messages;

/** A sentence with one value in bold, wherever the language puts it. */
record Emphasized(String before, String strong, String after) {
    /** Private use: stands in for the value, and in no text of a person's. */
    private static final String MARK = "\uE000";

    static Emphasized of(Messages texts, String key, String name, String value) {
        var marked = Isolated.bare(texts.text(Message.of(key).with(name, MARK)));
        var at = marked.indexOf(MARK);
        return new Emphasized(
                marked.substring(0, at),
                texts.verbatim(value),
                marked.substring(at + MARK.length()));
    }
}
