package org.vestibule.kiosk.film;

/**
 * Something about a file among the tutorials that the practice should know; in words for staff.
 *
 * @param file below the folder of the tutorials, such as {@code es/visit.mp4}
 * @param shown whether patients can watch the film all the same
 */
public record Remark(String file, String words, boolean shown) {
    static Remark notShown(String file, String words) {
        return new Remark(file, words, false);
    }

    @Override
    public String toString() {
        return file + " " + words;
    }
}
