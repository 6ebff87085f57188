package org.vestibule.device.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoicesTest {
    private static final Voices VOICES =
            Voices.read(
                    """
                    Pty Language       Age/Gender VoiceName          File                 Other Languages
                     5  ar              --/M      Arabic             sem/ar
                     5  cmn             --/M      Chinese_(Mandarin) sit/cmn              (zh-cmn 5)
                     2  en-gb           --/M      English_(Great_Britain) gmw/en
                     5  en-us           --/M      English_(America)  gmw/en-US
                     5  es              --/M      Spanish_(Spain)    roa/es
                     5  es-419          --/M      Spanish_(Latin_America) roa/es-419
                     5  fr-be           --/M      French_(Belgium)   roa/fr-BE
                     5  pt              --/M      Portuguese         roa/pt
                     5  vi              --/M      Vietnamese         aav/vi
                    """);

    @ParameterizedTest
    @CsvSource({
        "en, en-us",
        "en-GB, en-gb",
        "es, es-419",
        "es-US, es-419",
        "zh-Hans, cmn",
        "ar, ar",
        "vi, vi",
        "pt-BR, pt",
        "fr, fr-be"
    })
    void theVoiceThatPeopleHereExpect(String tag, String voice) {
        assertThat(VOICES.of(tag)).contains(voice);
    }

    @ParameterizedTest
    @CsvSource({"tl", "hmn", "v"})
    void noVoice(String tag) {
        assertThat(VOICES.of(tag)).isEmpty();
    }
}
