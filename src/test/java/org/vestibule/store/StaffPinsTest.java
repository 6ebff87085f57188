package org.vestibule.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.staff.Argon2id;
import org.vestibule.store.StaffPins.Change;
import org.vestibule.store.StaffPins.Entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

@DisplayName("R-40 staff ends the kiosk by PIN, and nobody guesses it")
class StaffPinsTest {
    private static final String PIN = "482915";
    private static final Argon2id CHEAP = new Argon2id(64, 1);

    private final AtomicLong nanos = new AtomicLong();
    @TempDir private Path folder;
    private Path keys;
    private StaffPins pins;

    @BeforeEach
    void give() throws IOException {
        keys = folder.resolve("keys");
        pins = started();
        assertThat(pins.give("ana", PIN)).isEqualTo(Change.DONE);
    }

    private StaffPins started() {
        return new StaffPins(keys, CHEAP, new SecureRandom(), nanos::get);
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void aPinSaysWhoItIs() throws IOException {
        pins.give("bo", "731946");
        assertThat(pins.check(PIN)).isEqualTo(new Entry.In("ana"));
        assertThat(pins.check("731946")).isEqualTo(new Entry.In("bo"));
        assertThat(pins.check("731947")).isEqualTo(new Entry.Wrong(Duration.ZERO));
    }

    @Test
    void itSurvivesARestartAndANewOneReplacesIt() throws IOException {
        assertThat(started().give("ana", "731946")).isEqualTo(Change.DONE);
        assertThat(started().check(PIN)).isInstanceOf(Entry.Wrong.class);
        assertThat(started().check("731946")).isEqualTo(new Entry.In("ana"));
    }

    @Test
    void whoHasNoneIsNotLookedAt() throws IOException {
        assertThat(pins.take("ana")).isTrue();
        assertThat(pins.take("ana")).isFalse();
        assertThat(pins.check(PIN)).isEqualTo(new Entry.NobodyHasOne());
    }

    @Test
    void onlyItsHashIsKeptAndOnlyItsOwnerReadsIt() throws IOException {
        var file = keys.resolve("staff-pins");
        assertThat(Files.readString(file))
                .startsWith("ana\t$argon2id$v=19$m=64,t=1,p=1$")
                .doesNotContain(PIN);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void twoPeopleCannotHaveTheSame() throws IOException {
        assertThat(pins.give("bo", PIN)).isEqualTo(Change.TAKEN);
        assertThat(pins.give("ana", PIN)).isEqualTo(Change.DONE);
    }

    @Test
    void whatSomebodyWouldTryFirstIsRefused() throws IOException {
        for (var weak :
                new String[] {"", "12345", "123456", "987654", "111111", "121212", "48a915"})
            assertThat(pins.give("bo", weak)).as(weak).isEqualTo(Change.WEAK);
        assertThat(pins.give("Bo Smith", PIN)).isEqualTo(Change.BAD_ID);
        assertThat(pins.give("a\tb", PIN)).isEqualTo(Change.BAD_ID);
    }

    @Test
    void fiveTriesThenFifteenSecondsDoubling() throws IOException {
        for (var t = 1; t < 5; t++)
            assertThat(pins.check("000000")).isEqualTo(new Entry.Wrong(Duration.ZERO));
        assertThat(pins.check("000000")).isEqualTo(new Entry.Wrong(Duration.ofSeconds(15)));
        assertThat(pins.check(PIN)).isEqualTo(new Entry.Locked(Duration.ofSeconds(15)));
        pass(Duration.ofSeconds(15));
        assertThat(pins.check("000000")).isEqualTo(new Entry.Wrong(Duration.ofSeconds(30)));
        pass(Duration.ofSeconds(30));
        assertThat(pins.check(PIN)).isEqualTo(new Entry.In("ana"));
        assertThat(pins.check("000000")).isEqualTo(new Entry.Wrong(Duration.ZERO));
    }

    @Test
    void aTryIsOnTheDiskBeforeItIsLookedAt() throws IOException {
        // As after a power cut within the check: only what was written before it is there.
        var file = keys.resolve("staff-pins");
        Files.writeString(file, "ana\tno hash at all\n");
        for (var t = 0; t < 5; t++) {
            try {
                pins.check("000000");
            } catch (IllegalStateException _) {
                // The check itself never came to an end.
            }
        }
        assertThat(started().check(PIN)).isEqualTo(new Entry.Locked(Duration.ofSeconds(15)));
    }

    @Test
    void neitherARestartNorTimeSpentOffMakesTheWaitShorter() throws IOException {
        for (var t = 0; t < 5; t++) pins.check("000000");
        pass(Duration.ofSeconds(14));
        pins = started();
        assertThat(pins.check(PIN)).isEqualTo(new Entry.Locked(Duration.ofSeconds(15)));
    }

    @Test
    void tenThousandGuessesWithRestartsBetweenAreLookedAtAFewTimesOnly() throws IOException {
        var looked = 0;
        for (var guess = 0; guess < 10_000; guess++) {
            if (guess % 100 == 0) pins = started();
            pass(Duration.ofSeconds(1));
            if (pins.check("%06d".formatted(guess)) instanceof Entry.Wrong) looked++;
        }
        // Two hours and three quarters of trying; each restart begins the wait anew.
        assertThat(looked).isLessThan(20);
    }
}
