package org.vestibule.kiosk.film;

import org.vestibule.practice.PortalTask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks through a folder of films: {@code <language>/<task>.mp4}, and beside each its captions,
 * {@code <task>.vtt}. What cannot be shown gets a {@link Remark}, and so does what nobody asks for.
 */
public final class FilmFolder {
    static final long LARGEST = 50L * 1024 * 1024;

    /** Later than this the kiosk asks in the middle of it whether somebody is still there. */
    static final Duration LONGEST = Duration.ofSeconds(90);

    private static final String FILM = ".mp4";
    private static final String CAPTIONS = ".vtt";
    private static final String NOBODYS =
            "is none that the kiosk looks for: <language>/test-results, refill, visit or message,"
                    + " with .mp4 or .vtt";

    private final Path folder;
    private final Map<Films.Place, Film> films = new HashMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    private FilmFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Blocks on the disk for as long as it takes to read the captions.
     *
     * @param folder may be missing
     * @param languages BCP 47 tags of those that the kiosk shows
     */
    public static Films look(Path folder, List<String> languages) {
        if (!Files.isDirectory(folder)) return Films.none();
        var look = new FilmFolder(folder);
        for (var language : languages) {
            for (var task : PortalTask.values()) look.at(new Films.Place(language, task));
        }
        look.strangers();
        return new Films(look.films, look.remarks);
    }

    private void at(Films.Place place) {
        var begin = place.language() + "/" + place.task().code();
        var film = begin + FILM;
        known.add(film);
        known.add(begin + CAPTIONS);
        var hasFilm = Files.isRegularFile(folder.resolve(film));
        var hasCaptions = Files.isRegularFile(folder.resolve(begin + CAPTIONS));
        if (hasFilm && hasCaptions) {
            open(place, film, begin + CAPTIONS);
        } else if (hasFilm) {
            remark(film, "has no captions beside it");
        } else if (hasCaptions) {
            remark(begin + CAPTIONS, "has no film beside it");
        }
    }

    private void open(Films.Place place, String film, String captions) {
        var trouble = trouble(folder.resolve(film));
        if (trouble.isPresent()) {
            remark(film, trouble.get());
            return;
        }
        switch (read(folder.resolve(captions))) {
            case WebVtt.Reading.Refused(var flaw, var line) ->
                    remark(captions, words(flaw) + (line > 0 ? ", line " + line : ""));
            case WebVtt.Reading.Read(var read) -> {
                films.put(place, new Film(folder.resolve(film), film, read));
                if (read.end().compareTo(LONGEST) > 0) {
                    remarks.add(
                            new Remark(film, "takes more than 90 seconds; make it shorter", true));
                }
            }
        }
    }

    private static Optional<String> trouble(Path file) {
        try {
            if (Files.size(file) > LARGEST) return Optional.of("is larger than 50 MB");
            return switch (Mp4.look(file)) {
                case FINE -> Optional.empty();
                case NO_MP4 -> Optional.of("is not an MP4 file, or only a part of one");
                case NO_H264 -> Optional.of("has pictures that are not H.264");
                case NO_AAC -> Optional.of("has sound that is not AAC");
            };
        } catch (IOException _) {
            return Optional.of("cannot be read");
        }
    }

    /** No more of it than captions may have: what is larger is refused, not loaded. */
    private static WebVtt.Reading read(Path file) {
        try (var in = Files.newInputStream(file)) {
            return WebVtt.read(in.readNBytes(WebVtt.MOST_BYTES + 1));
        } catch (IOException _) {
            return new WebVtt.Reading.Refused(WebVtt.Flaw.UNREADABLE, 0);
        }
    }

    private static String words(WebVtt.Flaw flaw) {
        return switch (flaw) {
            case UNREADABLE -> "cannot be read";
            case TOO_LARGE -> "is larger than 256 KB";
            case NOT_UTF_8 -> "is not UTF-8";
            case NO_HEADER -> "does not begin with WEBVTT and an empty line";
            case LONG_LINE -> "has a line of more than 1,000 characters";
            case WRONG_TIME -> "has a time that is not as in 00:01.500 --> 00:04.000";
            case ENDS_BEFORE_IT_BEGINS -> "has a caption that ends before it begins";
            case OUT_OF_ORDER -> "has a caption that begins before the one above it";
            case TOO_LATE -> "has a caption after the first hour";
            case LONG_TEXT -> "has a caption of more than 200 characters";
            case CROWDED -> "has more than two captions at one time";
            case TOO_MANY -> "has more than 1,000 captions";
            case NO_CUES -> "has no captions in it";
        };
    }

    private void remark(String file, String words) {
        remarks.add(Remark.notShown(file, words));
    }

    /** Misspelled names, and languages that the kiosk does not show. */
    private void strangers() {
        try (var files = Files.walk(folder, 2)) {
            files.filter(Files::isRegularFile)
                    .map(this::nameOf)
                    .filter(name -> isMeant(name) && !known.contains(name))
                    .sorted()
                    .forEach(name -> remark(name, NOBODYS));
        } catch (IOException | UncheckedIOException _) {
            remark(".", "cannot be looked through");
        }
    }

    private String nameOf(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** A note to oneself and a license may lie there too. */
    private static boolean isMeant(String name) {
        return !name.matches("(.*/)?\\..*|.*\\.(txt|md)");
    }
}
