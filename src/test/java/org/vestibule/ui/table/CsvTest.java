package org.vestibule.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class CsvTest {
    @Test
    void cellsAreQuotedWhereTheyMustBe() {
        assertThat(Csv.of(List.of(List.of("a", "b, c", "say \"no\"", "two\nlines"))))
                .isEqualTo("a,\"b, c\",\"say \"\"no\"\"\",\"two\nlines\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\tx", "=cmd\n2"})
    void nothingIsRunByASpreadsheet(String cell) {
        assertThat(Csv.of(List.of(List.of(cell)))).contains("'" + cell);
    }

    @Test
    void aClipboardRowIsOneLine() {
        assertThat(Csv.tabs(List.of(List.of("a\tb", "c\nd"), List.of("e", "f"))))
                .isEqualTo("a b\tc d\ne\tf");
    }
}
