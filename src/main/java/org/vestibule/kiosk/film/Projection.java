package org.vestibule.kiosk.film;

/** Everything that it takes to show a film, and who hears it. */
public record Projection(Cinema cinema, FilmSound sound) {}
