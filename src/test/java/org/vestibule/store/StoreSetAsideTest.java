package org.vestibule.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.audit.AuditChain.Verdict;
import org.vestibule.enrollment.Availability.State;
import org.vestibule.enrollment.Pending.Lookup;
import org.vestibule.enrollment.Submission;
import org.vestibule.testing.Samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;

/** A database that does not open at all is kept for the help desk, and the kiosk serves again. */
class StoreSetAsideTest {
    private static final String STAMP = "aside-2026-03-02T150405Z-";
    private static final List<String> ASIDE =
            List.of(STAMP + ClientDatabase.FILE, STAMP + SessionOpener.RECORD_KEYS);

    @TempDir private Path folder;

    private StoreSettings settings() {
        return Disks.settings(folder);
    }

    private Path database() {
        return settings().data().resolve(ClientDatabase.FILE);
    }

    private KioskStore open() {
        return Disks.opened(KioskStore.open(settings()));
    }

    /** A store with something that was not delivered. */
    private void keepOne() {
        try (var store = open()) {
            save(store, 1);
        }
    }

    private static void save(KioskStore store, int number) {
        assertThat(store.enrollments().submit(Samples.typed(number)))
                .isInstanceOf(Submission.Saved.class);
    }

    private static void servesAgain(KioskStore store) {
        assertThat(store.setAside()).isEqualTo(ASIDE);
        assertThat(store.trouble()).isEmpty();
        assertThat(store.outbox().list(9)).isEmpty();
        // Of the setting aside; what is set aside has its own.
        assertThat(store.verifyAudit()).isEqualTo(new Verdict.Intact(1));
        save(store, 2);
    }

    @Test
    void aDatabaseOfNoise() throws IOException {
        keepOne();
        var noise = Files.readAllBytes(database());
        Arrays.fill(noise, (byte) 0x37);
        Files.write(database(), noise);
        try (var store = open()) {
            servesAgain(store);
            assertThat(settings().data().resolve(ASIDE.getFirst())).hasBinaryContent(noise);
        }
    }

    @Test
    void aDatabaseThatIsCutOffAfterItsFirstBlock() throws IOException {
        keepOne();
        var whole = Files.readAllBytes(database());
        Files.write(database(), Arrays.copyOf(whole, 4096));
        try (var store = open()) {
            servesAgain(store);
        }
    }

    @Test
    void anEmptyDatabaseFile() throws IOException {
        keepOne();
        Files.write(database(), new byte[0]);
        try (var store = open()) {
            servesAgain(store);
        }
    }

    @Test
    void anotherKiosksKey() throws IOException {
        keepOne();
        try (var _ = Disks.opened(KioskStore.open(Disks.settings(folder.resolve("other"))))) {
            Files.copy(
                    folder.resolve("other/keys/store.key"),
                    settings().keys().resolve(KeyFile.NAME),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        try (var store = open()) {
            servesAgain(store);
        }
    }

    @Test
    void whatWasSetAsideOpensWithItsKeyForTheHelpDesk() throws IOException {
        keepOne();
        var key = settings().keys().resolve(KeyFile.NAME);
        var right = Files.readAllBytes(key);
        Files.writeString(key, "root=nonsense\n");
        try (var store = open()) {
            servesAgain(store);
        }
        assertThat(SetAside.in(settings().keys())).containsExactly(STAMP + KeyFile.NAME);
        var desk = Disks.settings(folder.resolve("desk"));
        Files.createDirectories(desk.data());
        Files.createDirectories(desk.keys());
        var data = settings().data();
        Files.copy(data.resolve(ASIDE.get(0)), desk.data().resolve(ClientDatabase.FILE));
        Files.copy(data.resolve(ASIDE.get(1)), desk.data().resolve(SessionOpener.RECORD_KEYS));
        var copy = desk.keys().resolve(KeyFile.NAME);
        Files.write(copy, right);
        Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-------"));
        try (var store = Disks.opened(KioskStore.open(desk))) {
            assertThat(store.pending().find(Samples.id(1))).isInstanceOf(Lookup.Found.class);
        }
    }

    @Test
    void aKeyThatIsNotThereIsWaitedForBecauseItsMediumMayBe() throws IOException {
        keepOne();
        var key = settings().keys().resolve(KeyFile.NAME);
        var away = folder.resolve("away");
        Files.move(key, away);
        try (var store = Disks.opened(KioskStore.openOrRest(settings()))) {
            var states = Disks.states(store);
            store.look();
            assertThat(store.trouble()).contains(StoreTrouble.KEY_MISSING);
            assertThat(store.setAside()).isEmpty();
            Files.move(away, key);
            store.look();
            assertThat(states).containsExactly(State.RESTING, State.SERVING);
            assertThat(store.pending().find(Samples.id(1))).isInstanceOf(Lookup.Found.class);
        }
    }

    @Test
    void aDiskOnWhichOneDatabaseAfterTheOtherGoesBadIsNotFilledWithThem() throws IOException {
        keepOne();
        var opener = new SessionOpener(settings(), "file:");
        for (var round = 1; round <= 3; round++) {
            Files.write(database(), new byte[0]);
            opener.open().close();
        }
        Files.write(database(), new byte[0]);
        assertThat(catchThrowable(opener::open)).isInstanceOf(StoreUnavailable.class);
        assertThat(SetAside.in(settings().data())).hasSize(6);
    }

    @Test
    void damageThatOpeningDoesNotFindCountsAfterThreeSessions() {
        keepOne();
        var opener = new SessionOpener(settings(), "file:");
        for (var time = 1; time <= 3; time++) {
            opener.open().close();
            assertThat(SetAside.in(settings().data())).isEmpty();
            opener.suspect();
        }
        opener.open().close();
        assertThat(SetAside.in(settings().data())).isEqualTo(ASIDE);
    }
}
