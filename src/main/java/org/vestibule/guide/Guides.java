package org.vestibule.guide;

/** Makes guides. Takes a second at first and some ten milliseconds later: not on the UI thread. */
public interface Guides {
    /**
     * A PDF/UA-1 whose QR code was read back from its own pixels before it is returned.
     *
     * @throws IllegalStateException when the page does not prove itself: a bug, and nothing is
     *     printed
     */
    byte[] make(GuideContent content);

    /**
     * A PDF/UA-1 without a code.
     *
     * @throws IllegalStateException as for a guide
     */
    byte[] make(Leaflet leaflet);
}
