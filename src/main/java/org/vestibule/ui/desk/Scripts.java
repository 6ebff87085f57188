package org.vestibule.ui.desk;

import javafx.scene.Node;

/**
 * Which family a text is set in: Atkinson Hyperlegible Next has Western and Central European
 * letters; whatever holds another is set in Noto Sans as a whole, so that no word changes face in
 * its middle.
 */
public final class Scripts {
    /** Last letter of Latin Extended-A; from here on only a few signs are in the first family. */
    private static final int LAST_LETTER = 0x17F;

    private static final int SIGNS_FROM = 0x2000;
    private static final int SIGNS_TO = 0x2300;

    private Scripts() {}

    /** Gives the node the style class of the family that has all letters of the text. */
    public static void dress(Node node, String text) {
        node.getStyleClass().remove("other-script");
        if (!isWestern(text)) node.getStyleClass().add("other-script");
    }

    static boolean isWestern(String text) {
        return text.codePoints().allMatch(Scripts::isWestern);
    }

    private static boolean isWestern(int letter) {
        return letter <= LAST_LETTER || (letter >= SIGNS_FROM && letter < SIGNS_TO);
    }
}
