package org.vestibule.device.speech;

/**
 * Something to be said in one go.
 *
 * @param language BCP 47 tag of the words
 */
public record Utterance(String text, String language) {
    /** Never the words: they may be somebody's name. */
    @Override
    public String toString() {
        return "Utterance[" + language + ", " + text.length() + " characters]";
    }
}
