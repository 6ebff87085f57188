package org.vestibule.app.tour;

/** The first thing that was not so; the tour stops there. */
final class TourFailure extends RuntimeException {
    TourFailure(String what) {
        super(what);
    }
}
