package org.vestibule.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Random;
import java.util.stream.Collectors;

class QrEncoderTest {
    static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    static final String ADDRESS = "https://portal.elmstreet.example/a/7K3QH9XW2MPD5RTVB8NFGJ4CAE";

    @ParameterizedTest
    @EnumSource
    @DisplayName("R-48 a host of 40 letters stays at version 6 or below")
    void longestAddressStaysSmall(ErrorCorrection correction) {
        var encoder = new QrEncoder(correction);
        var random = new Random(48);
        for (int i = 0; i < 200; i++) {
            var address = "https://" + letters(random, "abcdefghijklmnopqrstuvwxyz.-", 40);
            var code = encoder.encode(address + "/a/" + letters(random, ALPHABET, 26));
            assertThat(code.version()).isLessThanOrEqualTo(6);
        }
    }

    @ParameterizedTest
    @CsvSource({"LOW, 4", "MEDIUM, 4", "QUARTILE, 5"})
    void theSmallestVersionThatHoldsTheAddressIsTaken(ErrorCorrection correction, int version) {
        assertThat(new QrEncoder(correction).encode(ADDRESS).version()).isEqualTo(version);
    }

    @Test
    void samePayloadMakesTheSameCode() {
        var encoder = new QrEncoder(ErrorCorrection.MEDIUM);
        assertThat(encoder.encode(ADDRESS)).isEqualTo(encoder.encode(ADDRESS));
    }

    @Test
    void payloadBeyondVersionSixIsRefused() {
        var encoder = new QrEncoder(ErrorCorrection.MEDIUM);
        assertThatThrownBy(() -> encoder.encode("https://" + "x".repeat(200)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("xxx");
    }

    static String letters(Random random, String from, int count) {
        return random.ints(count, 0, from.length())
                .mapToObj(i -> from.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
