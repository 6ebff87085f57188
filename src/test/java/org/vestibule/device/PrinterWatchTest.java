package org.vestibule.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

class PrinterWatchTest {
    private static final Duration AT_ONCE = Duration.ofMillis(1);

    /** Tells a state, then breaks, then tells another one. */
    private static final class Moody extends Silent {
        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public PrinterState state() {
            return switch (asked.getAndIncrement()) {
                case 0 -> PrinterState.JAM;
                case 1 -> throw new IllegalStateException("a bug");
                default -> PrinterState.LOW;
            };
        }
    }

    private abstract static class Silent implements Printer {
        @Override
        public PrintOutcome print(byte[] pdf, JobName job) {
            throw new AssertionError("nothing is printed");
        }

        @Override
        public PrintOutcome look(JobName job) {
            throw new AssertionError("no job is looked at");
        }

        @Override
        public void cancel(JobName job) {
            throw new AssertionError("nothing is canceled");
        }
    }

    @Test
    void theLatestStateIsKnownWithoutAsking() {
        var printer = new Moody();
        try (var watch = PrinterWatch.start(printer, Duration.ofHours(1))) {
            await().until(() -> watch.latest() == PrinterState.JAM);
            assertThat(printer.asked).hasValue(1);
        }
    }

    @Test
    void aPrinterThatBreaksIsAskedAgain() {
        try (var watch = PrinterWatch.start(new Moody(), AT_ONCE)) {
            await().until(() -> watch.latest() == PrinterState.LOW);
        }
    }

    @Test
    void whatIsClosedAsksNoMore() {
        var printer = new Moody();
        var watch = PrinterWatch.start(printer, AT_ONCE);
        await().until(() -> watch.latest() == PrinterState.LOW);
        watch.close();
        await().during(Duration.ofMillis(50)).until(() -> unchanged(printer));
    }

    private static boolean unchanged(Moody printer) {
        var before = printer.asked.get();
        LockSupport.parkNanos(5_000_000);
        return printer.asked.get() == before;
    }
}
