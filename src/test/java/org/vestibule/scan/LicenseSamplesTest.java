package org.vestibule.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

@DisplayName("Cards of every version in the field, from 25 states and provinces or more")
class LicenseSamplesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static List<CardSample> samples() {
        return CardSample.all();
    }

    @Test
    void thereAreTwentyFiveOfElevenVersionsAndStripes() {
        assertThat(samples()).hasSizeGreaterThanOrEqualTo(25);
        for (var version :
                List.of("00", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10")) {
            assertThat(samples())
                    .extracting(CardSample::name)
                    .anyMatch(n -> n.contains("-" + version));
        }
        assertThat(samples()).extracting(CardSample::name).anyMatch(n -> n.contains("stripe"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nameAndBirthDateAreRead(CardSample sample) {
        assertThat(LicenseScan.read(sample.text(), TODAY)).isEqualTo(sample.wanted());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void howeverTheScannerTypesItsSeparators(CardSample sample) {
        var ways =
                List.<UnaryOperator<String>>of(
                        text -> text.replace('\n', '\r'),
                        text -> text.replace("\n", "\r\n"),
                        text -> text.replace("\n", "\r\r"),
                        text -> text.replace("\u001e", "").replace("\u001c", ""),
                        text -> text.replace('\u001e', '^').replace('\u001c', '6'),
                        text -> text.replace("@", ""),
                        text -> text + "\r\n",
                        String::strip);
        for (var way : ways) {
            assertThat(LicenseScan.read(way.apply(sample.text()), TODAY))
                    .isEqualTo(sample.wanted());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void withoutAnySeparatorItIsTheSamePersonOrARefusal(CardSample sample) {
        var bare = sample.text().replaceAll("\\p{Cntrl}", "");
        switch (LicenseScan.read(bare, TODAY)) {
            case LicenseRead.License read -> assertThat(read).isEqualTo(sample.wanted());
            case LicenseRead.Refused _ -> assertThat(sample.name()).doesNotContain("swallowed");
            case LicenseRead.NotALicense() -> throw new AssertionError("a card, all the same");
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void brokenOffAnywhereItIsTheSamePersonOrARefusal(CardSample sample) {
        for (var length = 0; length < sample.text().length(); length++) {
            if (LicenseScan.read(sample.text().substring(0, length), TODAY)
                    instanceof LicenseRead.License(var given, var family, _, var born)) {
                assertThat(given).isEqualTo(sample.wanted().given());
                assertThat(born).isEqualTo(sample.wanted().birthDate());
                // A suffix that comes last may be missing; nothing else may.
                assertThat(sample.wanted().family()).startsWith(family);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void twoCardsInOneScanAreRefused(CardSample sample) {
        var other = CardSample.of(sample.name().equals("va-10") ? "tx-08" : "va-10");
        if (sample.name().contains("stripe") || sample.name().contains("all-swallowed")) return;
        assertThat(LicenseScan.read(sample.text() + other.text(), TODAY))
                .isInstanceOf(LicenseRead.Refused.class);
    }
}
