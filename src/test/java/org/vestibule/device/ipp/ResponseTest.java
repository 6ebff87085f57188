package org.vestibule.device.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

class ResponseTest {
    private static final byte[] ANSWER =
            new Told(0x0001)
                    .group(2)
                    .number(0x21, "job-id", 42)
                    .text(0x42, "job-name", "guide-é")
                    .number(0x23, "job-state", 5)
                    .group(4)
                    .text(0x44, "printer-state-reasons", "media-low-warning", "door-open")
                    .value(0x34, "media-col", new byte[0])
                    .value(0x4A, "", "media-size".getBytes(StandardCharsets.US_ASCII))
                    .value(0x37, "", new byte[0])
                    .flag("printer-is-accepting-jobs", false)
                    .end();

    @Test
    void groupsSetsAndWhatIsOfNoUseAreRead() {
        var response = Response.read(ANSWER).orElseThrow();
        assertThat(response.isSuccess()).isTrue();
        var job = response.jobs().getFirst();
        assertThat(job.number("job-id")).contains(42);
        assertThat(job.words("job-name")).containsExactly("guide-é");
        var printer = response.printer().orElseThrow();
        assertThat(printer.words("printer-state-reasons"))
                .containsExactly("media-low-warning", "door-open");
        assertThat(printer.flag("printer-is-accepting-jobs")).contains(false);
        assertThat(printer.number("job-id")).isEmpty();
    }

    @Test
    void aRefusalIsNoSuccess() {
        var response = Response.read(new Told(0x0406).end()).orElseThrow();
        assertThat(response.isSuccess()).isFalse();
        assertThat(response.status()).isEqualTo(0x0406);
        assertThat(response.jobs()).isEmpty();
    }

    @Test
    void wordsWhereANumberIsAskedForAreNone() {
        var job = new Attributes();
        job.add("job-id", new Attributes.Words("42"));
        assertThat(job.number("job-id")).isEmpty();
        assertThat(job.words("job-state")).isEmpty();
    }

    @Test
    void whatIsCutShortIsNoAnswer() {
        for (var length = 0; length < ANSWER.length; length++) {
            assertThat(Response.read(Arrays.copyOf(ANSWER, length))).isEmpty();
        }
    }

    @Test
    void noiseIsReadOrRefusedAndNeverBreaks() {
        var random = new Random(11);
        for (var round = 0; round < 20_000; round++) {
            var noise = ANSWER.clone();
            for (var flips = random.nextInt(8); flips >= 0; flips--) {
                noise[random.nextInt(noise.length)] = (byte) random.nextInt(256);
            }
            assertThat(Response.read(noise)).isNotNull();
        }
    }
}
