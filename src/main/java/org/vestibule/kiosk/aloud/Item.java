package org.vestibule.kiosk.aloud;

import javafx.scene.Node;

/**
 * Something on the screen that can be said.
 *
 * @param text what it shows, or its name
 */
record Item(Node node, Kind kind, String text, State state) {
    /** What it is. */
    enum Kind {
        HEADING,
        TEXT,
        /** Something to be typed or called out, sign by sign. */
        CODE,
        ERROR,
        PICTURE,
        BUTTON,
        CHECK_BOX,
        /** A key of the keyboard on the screen, by what it types. */
        KEY,
        FIELD
    }

    /** How it is now. */
    enum State {
        /** As always. */
        PLAIN,
        TICKED,
        /** It cannot be touched now. */
        OFF
    }

    /** Whether it says the same; a count that only goes on is no news. */
    boolean saysTheSameAs(Item before) {
        return state == before.state && wordsOf(text).equals(wordsOf(before.text));
    }

    private static String wordsOf(String text) {
        return text.replaceAll("\\p{Nd}+", "0");
    }

    /** Never the text: it may be somebody's name. */
    @Override
    public String toString() {
        return "Item[" + kind + ", " + state + "]";
    }
}
