package org.vestibule.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.device.PrintOutcome.Printed;

import java.nio.charset.StandardCharsets;

/** What every printer keeps, real or scripted. */
abstract class PrinterContract {
    static final byte[] PDF = "%PDF-1.7 a page".getBytes(StandardCharsets.US_ASCII);

    /** A printer that works. */
    abstract Printer printer();

    /** What came out under a name, or no bytes. */
    abstract byte[] paper(String jobName);

    @Test
    void whatIsPrintedComesOutWhole() {
        assertThat(printer().print(PDF, "guide-7")).isEqualTo(new Printed());
        assertThat(paper("guide-7")).isEqualTo(PDF);
    }

    @Test
    void twoJobsComeOutBoth() {
        var other = "%PDF-1.7 another".getBytes(StandardCharsets.US_ASCII);
        printer().print(PDF, "guide-1");
        printer().print(other, "guide-2");
        assertThat(paper("guide-1")).isEqualTo(PDF);
        assertThat(paper("guide-2")).isEqualTo(other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Maria", "María", "guide 7", "../guide", "a/b", "guide.7", "guide_7"})
    void namesThatCouldTellAPersonAreRefusedAndNotRepeated(String name) {
        assertThatThrownBy(() -> printer().print(PDF, name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a job name is 1 to 64 of a-z, 0-9 and hyphen");
    }
}
