package org.vestibule.portal.pages;

import org.vestibule.i18n.Messages;

import java.util.HashMap;
import java.util.Map;

/** What a handler gives back; the {@link Boundary} writes it. */
sealed interface Answer {
    /**
     * A page in a language.
     *
     * @param values what its template shows; strings also fill the placeholders of its texts
     */
    record Show(PhonePage page, int status, Messages texts, Map<String, Object> values)
            implements Answer {
        public Show {
            values = Map.copyOf(values);
        }

        Show with(String name, Object value) {
            var more = new HashMap<>(values);
            more.put(name, value);
            return new Show(page, status, texts, more);
        }

        Show with(int otherStatus) {
            return new Show(page, otherStatus, texts, values);
        }

        /** The same page, told again because something typed has to be put right. */
        Show toBeFixed() {
            return new Show(page, 422, texts, values);
        }
    }

    /** Another page of ours, fetched with GET (status 303). */
    record GoTo(String path) implements Answer {}

    static Show show(PhonePage page, Messages texts) {
        return new Show(page, page.status(), texts, Map.of());
    }
}
