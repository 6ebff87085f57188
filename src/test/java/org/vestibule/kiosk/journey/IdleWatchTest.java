package org.vestibule.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestibule.kiosk.VirtualTime;
import org.vestibule.practice.Timings;

import java.util.ArrayList;
import java.util.List;

@DisplayName("R-12 Timeouts: 120 s idle, 45 s to answer, extended as often as wanted")
class IdleWatchTest {
    private final VirtualTime time = new VirtualTime();
    private final List<String> heard = new ArrayList<>();
    private final IdleWatch watch =
            new IdleWatch(
                    Timings.standard(),
                    time,
                    new IdleWatch.Listener() {
                        @Override
                        public void warn() {
                            heard.add("warn");
                        }

                        @Override
                        public void gone() {
                            heard.add("gone");
                        }
                    });

    @Test
    void nobodyIsWatchedBeforeTheFirstTouch() {
        time.passSeconds(1_000);
        assertThat(heard).isEmpty();
    }

    @Test
    void asksAfterTwoMinutesAndNotBefore() {
        watch.touched();
        time.passSeconds(119);
        assertThat(heard).isEmpty();
        time.passSeconds(1);
        assertThat(heard).containsExactly("warn");
    }

    @Test
    void givesFortyFiveSecondsToAnswer() {
        watch.touched();
        time.passSeconds(120 + 44);
        assertThat(heard).containsExactly("warn");
        time.passSeconds(1);
        assertThat(heard).containsExactly("warn", "gone");
    }

    @Test
    void aTouchStartsTheTimeAnew() {
        watch.touched();
        time.passSeconds(100);
        watch.touched();
        time.passSeconds(100);
        assertThat(heard).isEmpty();
    }

    @Test
    void canBeExtendedTenTimesAndMore() {
        watch.touched();
        for (var i = 0; i < 12; i++) {
            time.passSeconds(120 + 40);
            watch.stay();
        }
        assertThat(heard).hasSize(12).containsOnly("warn");
    }

    @Test
    void aTouchBesideTheQuestionIsNoAnswer() {
        watch.touched();
        time.passSeconds(120);
        watch.touched();
        time.passSeconds(45);
        assertThat(heard).containsExactly("warn", "gone");
    }

    @Test
    void silenceMeansNothingWhileHeld() {
        watch.touched();
        watch.hold(true);
        time.passSeconds(10_000);
        assertThat(heard).isEmpty();
        watch.hold(false);
        time.passSeconds(120);
        assertThat(heard).containsExactly("warn");
    }
}
