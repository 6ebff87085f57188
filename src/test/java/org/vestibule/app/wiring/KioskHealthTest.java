package org.vestibule.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vestibule.device.PrinterState;
import org.vestibule.device.speech.NoSpeech;
import org.vestibule.frontdesk.KioskReport.Paper;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.store.StoreTrouble;
import org.vestibule.testing.ScriptedSpeech;

import java.util.List;
import java.util.Optional;

/** What the desk reads of the kiosk's printer and of its store. */
class KioskHealthTest {
    @ParameterizedTest
    @CsvSource({
        "OK, OK",
        "LOW, LOW",
        "NO_PAPER, EMPTY",
        "JAM, JAM",
        "OPEN, JAM",
        "NO_INK, OFFLINE",
        "PAUSED, OFFLINE",
        "OFFLINE, OFFLINE",
        "UNKNOWN, UNKNOWN"
    })
    void thePrinterInTheDesksWords(PrinterState state, Paper paper) {
        assertThat(KioskHealth.paper(state)).isEqualTo(paper);
    }

    @Test
    void theStoreInTheDesksWords() {
        assertThat(KioskHealth.words(Optional.empty(), List.of())).isEmpty();
        assertThat(KioskHealth.words(Optional.of(StoreTrouble.DISK_FULL), List.of()))
                .contains("out of service: its disk is full");
        assertThat(KioskHealth.words(Optional.empty(), List.of("aside-1", "aside-2")))
                .contains(
                        "a database that did not open was set aside (2 files); keep it and call for"
                                + " support, vestibule doctor names it");
    }

    @ParameterizedTest
    @EnumSource(StoreTrouble.class)
    void everyTroubleOfTheStoreHasWords(StoreTrouble trouble) {
        assertThat(StoreWords.brief(trouble)).startsWith("out of service: ");
        assertThat(StoreWords.of(trouble)).endsWith(".");
    }

    @Test
    void everyLanguageOnOfferHasAVoiceOrLacksOne() {
        var offered = Languages.shipped().all();
        var mute = KioskFace.voices(new NoSpeech(), offered);
        assertThat(mute.there()).isEmpty();
        assertThat(mute.missing()).containsExactlyElementsOf(tags(offered));
        var scripted = new ScriptedSpeech();
        scripted.lacks("zh-Hans");
        var some = KioskFace.voices(scripted, offered);
        assertThat(some.missing()).containsExactly("zh-Hans");
        assertThat(some.there()).contains("en", "vi").hasSize(offered.size() - 1);
    }

    private static List<String> tags(List<Language> languages) {
        return languages.stream().map(Language::tag).toList();
    }
}
