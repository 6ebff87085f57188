package org.vestibule.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.staff.Lockout.Rule;

import java.time.Duration;

/** Five tries, then 15 seconds that double. */
class LockoutTest {
    private static Lockout after(int tries, Rule rule) {
        var lockout = Lockout.NONE;
        for (var i = 0; i < tries; i++) lockout = lockout.taken(rule);
        return lockout;
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    0,    0
                    1,    0
                    4,    0
                    5,   15
                    6,   30
                    7,   60
                    8,  120
                    9,  240
                    10, 480
                    11, 900
                    12, 900
                    99, 900
                    """)
    void theWaitAfterSoManyTriesAtOneName(int tries, long seconds) {
        assertThat(after(tries, Rule.ofName()).wait(Rule.ofName()))
                .isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"9, 0", "10, 15", "11, 30", "16, 900", "5000, 900"})
    void theWaitAfterSoManyTriesAtOneConsole(int tries, long seconds) {
        assertThat(after(tries, Rule.ofDevice()).wait(Rule.ofDevice()))
                .isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"0, 60", "20, 40", "59, 1", "60, 0", "4000, 0"})
    void theWaitRuns(long passed, long left) {
        var lockout = after(7, Rule.ofName()).after(Duration.ofSeconds(passed));

        assertThat(lockout).isEqualTo(new Lockout(7, Duration.ofSeconds(left)));
    }

    @Test
    @DisplayName("R-28 after 100 wrong passwords in a row no time helps")
    void afterAHundredOnlyAPersonHelps() {
        var rule = Rule.ofName();

        assertThat(after(99, rule).after(Duration.ofDays(1)).wait(rule)).isZero();
        assertThat(after(100, rule).after(Duration.ofDays(9)).wait(rule))
                .isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void howManyTriesAreLookedAtInADay() {
        var lockout = Lockout.NONE;
        var looked = 0;
        var lookedInFirstHour = 0;
        for (var second = 0; second < 24 * 3600; second++) {
            if (lockout.wait(Rule.ofName()).isZero()) {
                lockout = lockout.taken(Rule.ofName());
                looked++;
                if (second < 3600) lookedInFirstHour++;
            }
            lockout = lockout.after(Duration.ofSeconds(1));
        }

        assertThat(lookedInFirstHour).isEqualTo(13);
        assertThat(looked - lookedInFirstHour).isLessThanOrEqualTo(4 * 23);
        assertThat(looked).isLessThanOrEqualTo(100);
    }
}
