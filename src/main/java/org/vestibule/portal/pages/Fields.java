package org.vestibule.portal.pages;

import io.javalin.http.Context;

import org.vestibule.i18n.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The fields of a form that comes back: what was typed, what to put right, and which field is first
 * (R-57).
 */
final class Fields {
    private static final int MAX_LENGTH = 512;

    private final Messages words;
    private final List<Map<String, Object>> problems = new ArrayList<>();
    private Answer.Show show;

    Fields(Answer.Show show) {
        this.show = show;
        this.words = show.texts();
    }

    /** What came in a field; a missing one is empty, an endless one is cut. */
    static String typed(Context ctx, String name) {
        var value = ctx.formParam(name);
        if (value == null) return "";
        return value.length() > MAX_LENGTH ? value.substring(0, MAX_LENGTH) : value;
    }

    Fields value(String field, String value) {
        show = show.with(field + "Value", value);
        return this;
    }

    /** Marks a field as not right; the first one marked gets the focus. */
    Fields problem(String field, String messageKey) {
        var text = words.text(messageKey);
        if (problems.isEmpty()) show = show.with(field + "First", true);
        show = show.with(field + "Problem", text);
        problems.add(Map.of("field", field, "text", text));
        return this;
    }

    Answer.Show page() {
        return problems.isEmpty() ? show : show.with("problems", List.copyOf(problems)).toBeFixed();
    }
}
