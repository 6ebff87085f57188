package org.vestibule.kiosk.film;

import org.vestibule.i18n.Language;
import org.vestibule.i18n.Messages;
import org.vestibule.practice.PortalTask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;

/** A practice's folder of films, filled by a test with the small ones that lie beside it. */
public final class Reels {
    /** Three captions; nobody speaks from 2 to 3 seconds. */
    public static final String CAPTIONS =
            """
            WEBVTT

            00:00.000 --> 00:02.000
            Touch the green tile.

            00:03.000 --> 00:05.500
            New results show up here.

            00:04.000 --> 00:05.000
            - Thank you.
            """;

    private final Path folder;

    public Reels(Path folder) {
        this.folder = folder;
    }

    /** H.264 and AAC, with captions. */
    public Reels with(String language, PortalTask task) {
        return film(language + "/" + task.code() + ".mp4")
                .captions(language + "/" + task.code() + ".vtt", CAPTIONS);
    }

    /** A film about each task in each of these languages, without a file; it says what we say. */
    public static Films everywhere(List<Language> languages) {
        var films = new HashMap<Films.Place, Film>();
        for (var language : languages) {
            var texts = Messages.load(Messages.Audience.KIOSK, language);
            var said =
                    new Captions.Cue(
                            Duration.ZERO,
                            Duration.ofSeconds(6),
                            texts.text("lesson.say.sign-out")
                                    + "\n"
                                    + texts.text("lesson.say.name"));
            for (var task : PortalTask.values()) {
                var name = language.tag() + "/" + task.code() + ".mp4";
                films.put(
                        new Films.Place(language.tag(), task),
                        new Film(Path.of(name), name, new Captions(List.of(said))));
            }
        }
        return new Films(films, List.of());
    }

    public Reels film(String name) {
        return put(name, sample("film.mp4"));
    }

    public Reels captions(String name, String text) {
        return put(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    public Reels put(String name, byte[] bytes) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public Films look(String... languages) {
        return FilmFolder.look(folder, List.of(languages));
    }

    /** One of the films in the tests' resources. */
    public static byte[] sample(String name) {
        try (var in = Reels.class.getResourceAsStream("/film/" + name)) {
            if (in == null) throw new IllegalArgumentException("no film " + name);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
