package org.vestibule.guide;

/**
 * A finished guide as a picture for a screen. Takes some ten milliseconds: not on the UI thread.
 */
@FunctionalInterface
public interface GuidePreview {
    /**
     * @param pdf as {@link Guides#make} returns it
     * @return the first page as a PNG, in gray as a lobby printer prints it
     * @throws IllegalStateException when these are not the bytes of a PDF: a bug
     */
    byte[] png(byte[] pdf);
}
