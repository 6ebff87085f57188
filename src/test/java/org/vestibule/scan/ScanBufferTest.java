package org.vestibule.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;

class ScanBufferTest {
    private static final String CODE = "K7QM-2X9P";

    private final ScanBuffer buffer = new ScanBuffer(ScanBuffer.STANDARD_GAP);
    private long now = Long.MAX_VALUE - 5_000_000;

    private Optional<String> type(String text, int gapMillis) {
        var result = Optional.<String>empty();
        for (int i = 0; i < text.length(); i++) {
            now += Duration.ofMillis(gapMillis).toNanos();
            result = buffer.typed(text.charAt(i), now);
        }
        return result;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20, 50})
    void fastCharactersWithEnterAreAScan(int gapMillis) {
        assertThat(type(CODE + "\r", gapMillis)).contains(CODE);
    }

    @ParameterizedTest
    @ValueSource(ints = {51, 80, 400})
    void aPersonTypingIsNoScan(int gapMillis) {
        assertThat(type(CODE + "\r", gapMillis)).isEmpty();
    }

    @Test
    void aKeyTouchedBeforeTheScanIsNotPartOfIt() {
        type("x", 300);
        now += Duration.ofMillis(100).toNanos();
        assertThat(type(CODE + "\n", 5)).contains(CODE);
    }

    @Test
    void theLineFeedAfterTheReturnIsNoSecondScan() {
        assertThat(type(CODE + "\r", 5)).contains(CODE);
        assertThat(type("\n", 5)).isEmpty();
    }

    @Test
    void twoScansAreTwoScans() {
        assertThat(type(CODE + "\r", 5)).contains(CODE);
        assertThat(type("A2B3C4D5\r", 5)).contains("A2B3C4D5");
    }

    @Test
    void anEnterThatComesLateEndsNothing() {
        type(CODE, 5);
        assertThat(type("\r", 2_000)).isEmpty();
    }

    @Test
    void aScannerWithoutEnterIsHeardAfterAPause() {
        type(CODE, 5);
        assertThat(buffer.pause(now + Duration.ofMillis(30).toNanos())).isEmpty();
        assertThat(buffer.pause(now + Duration.ofMillis(60).toNanos())).contains(CODE);
        assertThat(buffer.pause(now + Duration.ofMillis(90).toNanos())).isEmpty();
    }

    @Test
    void fewerCharactersThanACodeAreNoScan() {
        assertThat(type("K7QM2X9\r", 5)).isEmpty();
    }

    @Test
    void scanningShowsWhileItGoesOn() {
        type("K7", 5);
        assertThat(buffer.isScanning(now)).isFalse();
        type("Q", 5);
        assertThat(buffer.isScanning(now)).isTrue();
        type("M-2X9P\r", 5);
        assertThat(buffer.isScanning(now)).isFalse();
    }

    @Test
    void whatIsClearedIsForgotten() {
        type(CODE, 5);
        buffer.clear();
        assertThat(type("\r", 5)).isEmpty();
    }

    @Test
    void anEndlessScanIsCappedAndStillEnds() {
        assertThat(type("A".repeat(100_000) + "\r", 1)).contains("A".repeat(4096));
    }

    @Test
    void noKeystrokesEverThrow() {
        var random = new Random(50);
        for (int i = 0; i < 100_000; i++) {
            now += random.nextInt(120_000_000);
            var scanned = buffer.typed((char) random.nextInt(0x10000), now);
            scanned.ifPresent(text -> assertThat(text.length()).isBetween(8, 4096));
        }
    }

    @Test
    void aCardHasItsEntersInsideAndEndsWithThePause() {
        var card = CardSample.of("va-10").text();
        assertThat(type(card, 5)).isEmpty();
        assertThat(buffer.isCard()).isTrue();
        assertThat(buffer.pause(now + Duration.ofMillis(299).toNanos())).isEmpty();
        assertThat(buffer.pause(now + Duration.ofMillis(301).toNanos())).contains(card);
        assertThat(buffer.isCard()).isFalse();
    }

    @Test
    void aHiccupOfTheComputerDoesNotTearACardInTwo() {
        var card = CardSample.of("va-10").text();
        type(card.substring(0, 100), 5);
        now += Duration.ofMillis(250).toNanos();
        type(card.substring(100), 5);
        assertThat(buffer.pause(now + ScanBuffer.CARD_GAP.toNanos() + 1)).contains(card);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@", "%", "ANSI 6", "ansi 6", "AAMVA6", "\u001eANSI 6"})
    void aCardIsKnownByItsBeginning(String beginning) {
        type(beginning, 5);
        assertThat(buffer.isCard()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ANSI", "Ana Public", "K7QM-2X9P", "a@b", "ANSI X"})
    void otherTextIsNone(String beginning) {
        type(beginning, 5);
        assertThat(buffer.isCard()).isFalse();
    }

    @Test
    void twoCardsWithoutAPauseAreOneScan() {
        var card = CardSample.of("va-10").text();
        type(card + card, 5);
        assertThat(buffer.pause(now + ScanBuffer.CARD_GAP.toNanos() + 1)).contains(card + card);
    }

    @Test
    void aLettersCodeAfterACardIsAScanOfItsOwn() {
        type(CardSample.of("tx-08").text(), 5);
        now += Duration.ofSeconds(1).toNanos();
        assertThat(type(CODE + "\r", 5)).contains(CODE);
    }
}
