package org.vestibule.device.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoicesTest {
    private static final Voices VOICES =
            Voices.ofEspeak(
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

    /** As macOS 14 lists them, with the ones of macOS 10.14 whose names differ. */
    private static final Voices MAC =
            SayVoices.read(
                    """
                    Albert              en_US    # Hello! My name is Albert.
                    Bad News            en_US    # Hello! My name is Bad News.
                    Daniel              en_GB    # Hello! My name is Daniel.
                    Eddy (English (US)) en_US    # Hello! My name is Eddy.
                    Eddy (Spanish (Mexico)) es_MX    # ¡Hola! Me llamo Eddy.
                    Linh                vi_VN    # Xin chào! Tên tôi là Linh.
                    Majed               ar_001   # مرحبًا! اسمي ماجد.
                    Mónica              es_ES    # ¡Hola! Me llamo Mónica.
                    Paulina             es_MX    # ¡Hola! Me llamo Paulina.
                    Samantha            en_US    # Hello! My name is Samantha.
                    Sinji               zh_HK    # 您好！我叫善怡。
                    Tingting            zh_CN    # 你好！我叫婷婷。
                    Fiona               en-scotland # Hello, my name is Fiona.
                    this is no voice
                    """);

    @ParameterizedTest
    @CsvSource({
        "en, Samantha",
        "en-GB, Daniel",
        "es, Paulina",
        "es-ES, Mónica",
        "zh-Hans, Tingting",
        "vi, Linh",
        "ar, Majed"
    })
    void theVoiceOfAMacThatPeopleHereExpect(String tag, String voice) {
        assertThat(MAC.of(tag)).contains(voice);
    }

    @Test
    void aVoiceThatOnlyJokesIsNoVoice() {
        var toys = SayVoices.read("Albert en_US # Hi.\nBad News en_US # Hi.\n");
        assertThat(toys.of("en")).isEmpty();
    }

    @Test
    void cantoneseDoesNotReadMandarin() {
        var hongKong = SayVoices.read("Sinji zh_HK # 您好\n");
        assertThat(hongKong.of("zh-Hans")).isEmpty();
    }
}
