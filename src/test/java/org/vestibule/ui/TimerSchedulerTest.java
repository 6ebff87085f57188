package org.vestibule.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

class TimerSchedulerTest {
    private final Queue<Runnable> screens = new ConcurrentLinkedQueue<>();
    private final AtomicInteger ran = new AtomicInteger();

    @Test
    void what_is_due_is_handed_to_the_screens_thread() {
        try (var timer = Executors.newSingleThreadScheduledExecutor()) {
            new TimerScheduler(timer, screens::add)
                    .after(Duration.ofMillis(1), ran::incrementAndGet);
            Awaitility.await().until(() -> !screens.isEmpty());
        }
        assertThat(ran).hasValue(0);
        new ArrayDeque<>(screens).forEach(Runnable::run);
        assertThat(ran).hasValue(1);
    }

    @Test
    void canceled_after_the_hand_over_it_still_does_not_run() {
        try (var timer = Executors.newSingleThreadScheduledExecutor()) {
            var later =
                    new TimerScheduler(timer, screens::add)
                            .after(Duration.ofMillis(1), ran::incrementAndGet);
            Awaitility.await().until(() -> !screens.isEmpty());
            later.cancel();
        }
        screens.forEach(Runnable::run);
        assertThat(ran).hasValue(0);
    }
}
