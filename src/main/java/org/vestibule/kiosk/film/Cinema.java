package org.vestibule.kiosk.film;

import org.vestibule.ui.film.FilmPlayer;

/** The films that there are, and what plays them. */
public record Cinema(Films films, FilmPlayer player) {
    /** Without films. */
    public static Cinema none() {
        return new Cinema(Films.none(), FilmPlayer.none());
    }
}
