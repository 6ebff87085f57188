package org.vestibule.kiosk.film;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.practice.PortalTask;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

class FilmFolderTest {
    @TempDir private Path folder;

    private Reels reels() {
        return new Reels(folder);
    }

    @Test
    void mostPracticesHaveNone() {
        assertThat(new Reels(folder.resolve("none")).look("en").remarks()).isEmpty();
        assertThat(reels().look("en").count()).isZero();
    }

    @Test
    void aFilmIsForItsTaskInItsLanguageOnly() {
        var films = reels().with("es", PortalTask.REFILL).look("en", "es");
        assertThat(films.of("es", PortalTask.REFILL))
                .hasValueSatisfying(
                        film -> {
                            assertThat(film.name()).isEqualTo("es/refill.mp4");
                            assertThat(film.file()).isEqualTo(folder.resolve("es/refill.mp4"));
                            assertThat(film.captions().cues()).hasSize(3);
                        });
        assertThat(films.of("en", PortalTask.REFILL)).isEmpty();
        assertThat(films.of("es", PortalTask.VISIT)).isEmpty();
        assertThat(films.remarks()).isEmpty();
        assertThat(films.words("es")).contains("Touch the green tile.");
        assertThat(films.words("en")).isEmpty();
    }

    @Test
    @DisplayName("a film without captions is not shown, and the practice is told")
    void withoutCaptions() {
        var films = reels().film("en/visit.mp4").look("en");
        assertThat(films.of("en", PortalTask.VISIT)).isEmpty();
        assertThat(films.remarks())
                .containsExactly(Remark.notShown("en/visit.mp4", "has no captions beside it"));
    }

    @Test
    void whatCannotBeShownIsTold() {
        var films =
                reels().captions("en/visit.vtt", Reels.CAPTIONS)
                        .film("en/refill.mp4")
                        .captions("en/refill.vtt", "WEBVTT\n\n1\n00:01 --> 00:02\nHi\n")
                        .put("en/message.mp4", Reels.sample("hevc.mp4"))
                        .captions("en/message.vtt", Reels.CAPTIONS)
                        .put("en/test-results.mp4", new byte[100])
                        .captions("en/test-results.vtt", Reels.CAPTIONS)
                        .look("en");
        assertThat(films.count()).isZero();
        assertThat(films.remarks())
                .extracting(Remark::toString)
                .containsExactlyInAnyOrder(
                        "en/visit.vtt has no film beside it",
                        "en/refill.vtt has a time that is not as in 00:01.500 --> 00:04.000, line 4",
                        "en/message.mp4 has pictures that are not H.264",
                        "en/test-results.mp4 is not an MP4 file, or only a part of one");
    }

    @Test
    void namesThatNobodyLooksForAreToldAndNotesAreNot() {
        var films =
                reels().film("en/results.mp4")
                        .film("en/visit.MP4")
                        .film("tl/visit.mp4")
                        .captions("README.md", "ours")
                        .captions("en/notes.txt", "ours")
                        .captions("en/.hidden", "ours")
                        .look("en");
        assertThat(films.remarks())
                .extracting(Remark::file)
                .containsExactly("en/results.mp4", "en/visit.MP4", "tl/visit.mp4");
    }

    @Test
    void aLongFilmIsShownAndTheKioskWouldAskInTheMiddleOfIt() {
        var films =
                reels().film("en/visit.mp4")
                        .captions("en/visit.vtt", "WEBVTT\n\n01:20.000 --> 01:31.000\nHi\n")
                        .look("en");
        assertThat(films.of("en", PortalTask.VISIT)).isPresent();
        assertThat(films.remarks()).singleElement().matches(Remark::shown);
    }

    @Test
    void aFileOfManyMegabytesIsNotOpened() throws IOException {
        reels().with("en", PortalTask.VISIT);
        try (var file =
                new java.io.RandomAccessFile(folder.resolve("en/visit.mp4").toFile(), "rw")) {
            file.setLength(FilmFolder.LARGEST + 1);
        }
        assertThat(reels().look("en").remarks())
                .extracting(Remark::toString)
                .containsExactly("en/visit.mp4 is larger than 50 MB");
    }

    @Test
    void aFilmThatDoesNotPlayIsNotOfferedAgain() {
        var films = reels().with("en", PortalTask.VISIT).with("en", PortalTask.REFILL).look("en");
        films.broke(films.of("en", PortalTask.VISIT).orElseThrow(), "MEDIA_UNSUPPORTED");
        assertThat(films.of("en", PortalTask.VISIT)).isEmpty();
        assertThat(films.of("en", PortalTask.REFILL)).isPresent();
        assertThat(films.count()).isEqualTo(1);
    }

    @Test
    void nothingIsWrittenThere() throws IOException {
        reels().with("en", PortalTask.VISIT).look("en");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(2);
        }
    }
}
