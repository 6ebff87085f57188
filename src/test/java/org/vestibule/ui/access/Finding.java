package org.vestibule.ui.access;

/**
 * Something that is not as it must be.
 *
 * @param cell language, display, size of text and theme
 * @param screen as the walk names it, with its page
 */
public record Finding(String number, String rule, String cell, String screen, String words) {
    @Override
    public String toString() {
        return "%s %s, %s, %s: %s".formatted(number, rule, cell, screen, words);
    }
}
