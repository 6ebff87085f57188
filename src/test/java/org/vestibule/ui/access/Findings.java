package org.vestibule.ui.access;

import com.google.errorprone.annotations.FormatMethod;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What one rule has to say, and how many things it looked at. */
public final class Findings {
    private final List<String> said = new ArrayList<>();
    private int checked;

    /** Counts a check, and keeps the words when it is not fine. */
    @FormatMethod
    public void unless(boolean fine, String words, Object... values) {
        checked++;
        if (!fine) said.add(String.format(Locale.ROOT, words, values));
    }

    public List<String> said() {
        return List.copyOf(said);
    }

    public int checked() {
        return checked;
    }
}
