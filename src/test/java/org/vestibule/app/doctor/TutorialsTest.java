package org.vestibule.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.app.place.Surroundings.Family;
import org.vestibule.kiosk.film.Reels;
import org.vestibule.practice.PortalTask;
import org.vestibule.ui.film.Codecs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the doctor says of a practice's own films. */
class TutorialsTest {
    private static final Optional<String> NOTHING = Optional.empty();

    @TempDir private Path folder;

    private Finding look(Optional<String> missing) {
        return new Tutorials(folder, List.of("en", "es"), missing).look();
    }

    @Test
    void mostPracticesHaveNoneAndNeedNothing() {
        assertThat(look(Optional.of("libavcodec")))
                .isEqualTo(new Finding.NotHere("tutorials", "the practice has none of its own"));
    }

    @Test
    void filmsWithCaptions() {
        new Reels(folder).with("en", PortalTask.VISIT).with("es", PortalTask.VISIT);
        assertThat(look(NOTHING)).isEqualTo(new Finding.Fine("tutorials", "2 with captions"));
    }

    @Test
    void filmsThatNothingHereCanPlay() {
        new Reels(folder).with("en", PortalTask.VISIT);
        assertThat(look(Optional.of("libavcodec")))
                .isInstanceOfSatisfying(
                        Finding.Trouble.class,
                        trouble -> assertThat(trouble.seen()).contains("libavcodec is missing"));
    }

    @Test
    void aFilmWithoutCaptionsIsNamedWithoutItsFolder() {
        new Reels(folder).with("en", PortalTask.VISIT).film("es/refill.mp4");
        assertThat(look(NOTHING))
                .isEqualTo(
                        new Finding.Trouble(
                                "tutorials",
                                "es/refill.mp4 has no captions beside it",
                                "see the page on your own tutorials"));
    }

    @Test
    void aLibraryIsFoundWhereDistributionsPutIt() throws IOException {
        assertThat(Codecs.missing(List.of(folder, folder.resolve("none")))).contains("libavcodec");
        var deeper = Files.createDirectory(folder.resolve("x86_64-linux-gnu"));
        Files.createFile(deeper.resolve("libavcodec.so.62"));
        assertThat(Codecs.missing(List.of(folder))).contains("libavcodec");
        Files.createFile(deeper.resolve("libavcodec.so.59"));
        assertThat(Codecs.missing(List.of(folder))).isEmpty();
    }

    @Test
    void otherSystemsBringTheirOwn() {
        for (var family : List.of(Family.MAC, Family.WINDOWS)) {
            assertThat(Tutorials.here(folder, List.of("en"), family).missing()).isEmpty();
        }
    }
}
