package org.vestibule.app.doctor;

import org.vestibule.app.place.Surroundings.Family;
import org.vestibule.kiosk.film.FilmFolder;
import org.vestibule.kiosk.film.Films;
import org.vestibule.kiosk.film.Remark;
import org.vestibule.ui.film.Codecs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether the practice's own films can be shown: their captions, what is in them, and what plays
 * them.
 *
 * @param folder may be missing
 * @param languages BCP 47 tags
 * @param missing library that films need and the computer does not have
 */
record Tutorials(Path folder, List<String> languages, Optional<String> missing) implements Check {
    private static final String SUBJECT = "tutorials";

    /** On this computer. */
    static Tutorials here(Path folder, List<String> languages, Family family) {
        var missing =
                family == Family.UNIX ? Codecs.missing(Codecs.FOLDERS) : Optional.<String>empty();
        return new Tutorials(folder, languages, missing);
    }

    @Override
    public Finding look() {
        var films = FilmFolder.look(folder, languages);
        var remarks = films.remarks();
        if (films.count() == 0 && remarks.isEmpty()) {
            return new Finding.NotHere(SUBJECT, "the practice has none of its own");
        }
        if (!remarks.isEmpty()) {
            return new Finding.Trouble(
                    SUBJECT,
                    remarks.stream().map(Remark::toString).collect(Collectors.joining("; ")),
                    "see the page on your own tutorials");
        }
        return missing.map(library -> cannotPlay(films, library))
                .orElseGet(() -> new Finding.Fine(SUBJECT, films.count() + " with captions"));
    }

    private static Finding cannotPlay(Films films, String library) {
        return new Finding.Trouble(
                SUBJECT,
                films.count() + " with captions, but " + library + " is missing to play them",
                "install it (Debian: apt-get install ffmpeg)");
    }
}
