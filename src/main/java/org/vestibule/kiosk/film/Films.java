package org.vestibule.kiosk.film;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vestibule.practice.PortalTask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A practice's own films, as they lay in their folder when the kiosk started. On the thread of the
 * screens.
 */
public final class Films {
    private static final Logger LOG = LoggerFactory.getLogger(Films.class);

    private final Map<Place, Film> films;
    private final List<Remark> remarks;
    private final Set<Film> broken = new HashSet<>();

    /** What a film is about, and its language as a BCP 47 tag. */
    record Place(String language, PortalTask task) {}

    Films(Map<Place, Film> films, List<Remark> remarks) {
        this.films = new HashMap<>(films);
        this.remarks = List.copyOf(remarks);
    }

    /** A practice without films, as most are. */
    public static Films none() {
        return new Films(Map.of(), List.of());
    }

    /**
     * The film about a task in just this language: a film that a person does not understand helps
     * nobody.
     */
    public Optional<Film> of(String language, PortalTask task) {
        return Optional.ofNullable(films.get(new Place(language, task)))
                .filter(film -> !broken.contains(film));
    }

    /** How many can be watched. */
    public int count() {
        return films.size() - broken.size();
    }

    /** What the practice should know of its files. */
    public List<Remark> remarks() {
        return remarks;
    }

    /** Tells the log what {@link #remarks} there are. */
    public void tell() {
        for (var remark : remarks) {
            LOG.warn("tutorial {}{}", remark, remark.shown() ? "" : "; it is not shown");
        }
    }

    /** Everything that captions in this language say; it is about nobody who stands here. */
    public List<String> words(String language) {
        var words = new ArrayList<String>();
        films.forEach(
                (place, film) -> {
                    if (place.language().equals(language)) words.addAll(film.captions().texts());
                });
        return words;
    }

    /**
     * Did not play: it is not offered again until the kiosk starts the next time.
     *
     * @param why for the log
     */
    void broke(Film film, String why) {
        if (broken.add(film)) LOG.warn("tutorial {} does not play: {}", film.name(), why);
    }
}
