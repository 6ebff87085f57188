package org.vestibule.kiosk.film;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.kiosk.film.Mp4.Verdict;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

class Mp4Test {
    @TempDir private Path folder;

    private Verdict look(byte[] bytes) throws IOException {
        return Mp4.look(Files.write(folder.resolve("film.mp4"), bytes));
    }

    private static byte[] renamed(String name, String other) {
        var bytes = Reels.sample("film.mp4");
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.replace(name, other).getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource({"film.mp4, FINE", "silent.mp4, FINE", "hevc.mp4, NO_H264"})
    void byWhatIsInIt(String film, Verdict verdict) throws IOException {
        assertThat(look(Reels.sample(film))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "avc1, vp09, NO_H264",
        "avc1, av01, NO_H264",
        "vide, text, NO_H264",
        "mp4a, Opus, NO_AAC",
        "mp4a, ac-3, NO_AAC",
        "ftyp, free, NO_MP4",
        "moov, free, NO_MP4",
        "trak, free, NO_H264",
        "stsd, free, NO_H264"
    })
    void byTheNamesInIt(String name, String other, Verdict verdict) throws IOException {
        assertThat(look(renamed(name, other))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 40, 1_000, 20_000})
    void onlyAPartOfIt(int bytes) throws IOException {
        assertThat(look(Arrays.copyOf(Reels.sample("film.mp4"), bytes))).isEqualTo(Verdict.NO_MP4);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 1, 7, 8, Integer.MAX_VALUE})
    void aBoxThatLiesAboutItsSize(int size) throws IOException {
        var bytes = Reels.sample("film.mp4");
        ByteBuffer.wrap(bytes).putInt(32, size);
        assertThat(look(bytes)).isEqualTo(Verdict.NO_MP4);
    }

    @Test
    void anotherFileAltogether() throws IOException {
        assertThat(look("GIF89a and then some".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Verdict.NO_MP4);
    }

    @Test
    void whateverTheBytesNothingIsThrown() throws IOException {
        var random = new Random(14);
        for (var round = 0; round < 300; round++) {
            var bytes = Reels.sample("film.mp4");
            for (var flips = 0; flips < 20; flips++) {
                bytes[random.nextInt(2_000)] = (byte) random.nextInt(256);
            }
            assertThat(look(bytes)).isNotNull();
        }
    }
}
