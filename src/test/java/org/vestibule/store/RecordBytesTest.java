package org.vestibule.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.vestibule.enrollment.CallWindow;
import org.vestibule.enrollment.Enrollment;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.enrollment.Pending.Lookup.Found;
import org.vestibule.enrollment.Wishes;
import org.vestibule.testing.Samples;

import java.util.HexFormat;
import java.util.Optional;

class RecordBytesTest {
    /** {@code Samples.typed(1)} with the code {@code code-0}, as the first release wrote it. */
    private static final String FIRST_RELEASE =
            """
            01a16ea72b09d93931821fab56973b04530011706f7274616c2d656e726f6c6c6d656e74000000
            0069a5a6e5000000010100095a6570687972696e65000d517561727465726465636b2031ffffff
            ffffffeea801000c2b313631373535353031343201001d7a6570687972696e6540717561727465
            726465636b2e6578616d706c650002656e00026d650006726566696c6c000570686f6e65000002
            00057465726d730007323032362d30310040616261626162616261626162616261626162616261
            626162616261626162616261626162616261626162616261626162616261626162616261626162
            6162616201000574657874730007323032362d3031004063646364636463646364636463646364
            636463646364636463646364636463646364636463646364636463646364636463646364636463
            64636463646364636400010006636f64652d30
            """;

    @Test
    void whatTheFirstReleaseQueuedIsStillRead() {
        var bytes = HexFormat.of().parseHex(FIRST_RELEASE.replaceAll("\\s", ""));
        assertThat(RecordBytes.enrollment(bytes))
                .isEqualTo(new Found(Samples.typed(1), Optional.of("code-0")));
    }

    @Test
    void theTicketAndTheTimeToCallComeBack() {
        var kept =
                new Found(calledIn(CallWindow.EVENING), Optional.of("code-0"), Optional.of("B7"));
        assertThat(RecordBytes.enrollment(RecordBytes.of(kept))).isEqualTo(kept);
    }

    @Test
    void aRecordOfALaterReleaseIsRefused() {
        var bytes = RecordBytes.of(new Found(Samples.typed(1), Optional.empty()));
        bytes[0]++;
        assertThatThrownBy(() -> RecordBytes.enrollment(bytes))
                .hasMessageContaining("another version");
    }

    private static Enrollment calledIn(CallWindow window) {
        var sample = Samples.typed(1);
        var wishes = sample.wishes();
        return new Enrollment(
                sample.id(),
                sample.kind(),
                sample.authoredOn(),
                sample.identity(),
                new Wishes(
                        wishes.language(),
                        wishes.forWhom(),
                        wishes.firstTask(),
                        FinishBy.VOICE,
                        Optional.empty(),
                        Optional.of(window)),
                sample.agreements());
    }
}
