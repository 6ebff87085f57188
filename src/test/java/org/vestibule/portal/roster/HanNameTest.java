package org.vestibule.portal.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HanNameTest {
    @ParameterizedTest
    @CsvSource({
        "王小明, 王小明",
        "' 欧阳 娜娜 ', 欧阳娜娜",
        "王　芳, 王芳",
        "陳德明, 陳德明",
        "𠮷田, 𠮷田",
        "买买提・艾力, 买买提·艾力",
        "阿卜杜拉•买买提, 阿卜杜拉·买买提"
    })
    void aNameIsKeptAsItIsWrittenWithoutBlanks(String typed, String kept) {
        assertThat(HanName.read(typed).map(HanName::text)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Wang",
                "王Ming",
                "王1",
                "たなか",
                "김철수",
                "<b>王</b>",
                "王;",
                "·王",
                "王·",
                "王··明",
                "⺀",
                "王\u202e明",
                "王\u0000",
                "😀"
            })
    void whatIsNotInChineseCharactersIsNoName(String typed) {
        assertThat(HanName.read(typed)).isEmpty();
    }

    @Test
    void twentyCharactersAreTheMostHoweverTheyAreStored() {
        assertThat(HanName.read("王".repeat(20))).isPresent();
        assertThat(HanName.read("𠮷".repeat(20))).isPresent();
        assertThat(HanName.read("王".repeat(21))).isEmpty();
    }

    @Test
    void theNameStaysOutOfWhatIsLogged() {
        assertThat(new HanName("王小明").toString()).doesNotContain("王");
        assertThatThrownBy(() -> new HanName("Wang"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Wang");
    }
}
