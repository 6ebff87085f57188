package org.vestibule.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.audit.AuditChain.Verdict;
import org.vestibule.audit.AuditEvent;
import org.vestibule.enrollment.Pending.Lookup;
import org.vestibule.enrollment.Submission;
import org.vestibule.outbox.Receipt;
import org.vestibule.testing.Samples;
import org.vestibule.testing.TestStore;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Bits of the database or of the record keys are flipped, cut off, or swapped. */
class DamagedStoreTest {
    private static final int SEEDS = 150;
    private static final long SCRAMBLE = 0x9E3779B97F4A7C15L;
    private static final int CODES = 6;
    private static final int DELIVERED = 2;
    private static final int ENROLLMENTS = 8;
    private static final int BLOCK = 4096;
    private static final Receipt RECEIPT = new Receipt("task", "answers", TestStore.NOW);

    private static final Set<String> ALARMS =
            Set.of(AuditEvent.RECORD_QUARANTINED.name(), AuditEvent.STORE_SET_ASIDE.name());

    @TempDir private static Path folder;
    private static Map<String, byte[]> whole = Map.of();

    /** What was done to a file. */
    private enum Damage {
        FLIP,
        CUT,
        SWAP
    }

    /** What became of the store. */
    private enum Outcome {
        /** Everything is there and right: what was hit is not in use. */
        UNHURT,
        /** Something was lost or cannot be read, and staff is told of it. */
        ALARMED,
        /** It does not open: kept aside, staff is told, and a new one serves. */
        ASIDE
    }

    @BeforeAll
    static void makeAStoreToDamage() {
        try (var disk = new CutDisk()) {
            try (var store = Disks.open(Disks.settings(folder), disk)) {
                store.codePool().add(TestStore.codes(CODES));
                for (var number = 1; number <= ENROLLMENTS; number++) {
                    store.enrollments().submit(Samples.typed(number));
                }
                for (var number = 1; number <= DELIVERED; number++) {
                    store.outbox().delivered(Samples.id(number).value(), RECEIPT);
                }
            }
            whole = disk.contents();
        }
    }

    @Test
    @DisplayName(
            "150 damaged stores: no row is silently wrong or gone, and each kiosk serves again")
    void nothingIsSilentlyWrong() {
        var seen = new EnumMap<Outcome, Integer>(Outcome.class);
        for (var seed = 1; seed <= SEEDS; seed++) {
            var random = new Random(seed * SCRAMBLE); // neighbors would begin alike
            var damage = Damage.values()[seed % Damage.values().length];
            var files = damaged(damage, random);
            seen.merge(look(damage + ", seed " + seed, files), 1, Integer::sum);
        }
        // A test in which nothing was hit, or in which nothing opened, would say little.
        assertThat(seen.keySet()).containsExactly(Outcome.values());
        assertThat(seen.get(Outcome.ALARMED)).as(seen.toString()).isGreaterThan(10);
    }

    private static Map<String, byte[]> damaged(Damage damage, Random random) {
        var files = new HashMap<>(whole);
        var names = new TreeMap<>(whole).keySet().stream().filter(DamagedStoreTest::isHit).toList();
        var name = names.get(random.nextInt(names.size()));
        files.computeIfPresent(name, (_, bytes) -> changed(bytes.clone(), damage, random));
        return files;
    }

    private static boolean isHit(String name) {
        return name.endsWith(ClientDatabase.FILE) || name.endsWith(SessionOpener.RECORD_KEYS);
    }

    private static byte[] changed(byte[] bytes, Damage damage, Random random) {
        return switch (damage) {
            case FLIP -> {
                for (var flips = 1 << random.nextInt(8); flips > 0; flips--) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
                yield bytes;
            }
            case CUT -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case SWAP -> {
                var size = bytes.length % BLOCK == 0 ? BLOCK : KeySlot.BYTES;
                var one = random.nextInt(bytes.length / size) * size;
                var other = random.nextInt(bytes.length / size) * size;
                var kept = Arrays.copyOfRange(bytes, one, one + size);
                System.arraycopy(bytes, other, bytes, one, size);
                System.arraycopy(kept, 0, bytes, other, size);
                yield bytes;
            }
        };
    }

    private static Outcome look(String what, Map<String, byte[]> files) {
        try (var disk = new CutDisk(files)) {
            var unreadable = new ArrayList<String>();
            boolean isAuditBroken;
            try (var store = Disks.open(settings(), disk)) {
                isAuditBroken = isAuditBroken(store);
                if (!isAside(disk)) check(what, store, unreadable);
                servesAgain(what, store);
            }
            var alarms = alarms(disk);
            assertThat(alarms).as(what).containsAll(unreadable);
            var isSetAside = alarms.stream().anyMatch(it -> it.startsWith("aside-"));
            assertThat(isSetAside).as(what).isEqualTo(isAside(disk));
            if (isSetAside) return Outcome.ASIDE;
            return isAuditBroken || !alarms.isEmpty() ? Outcome.ALARMED : Outcome.UNHURT;
        }
    }

    private static boolean isAside(CutDisk disk) {
        return disk.contents().keySet().stream().anyMatch(it -> it.contains("/aside-"));
    }

    /** The kiosk says so to the doctor; a trail that cannot be read is trouble of its own. */
    private static boolean isAuditBroken(KioskStore store) {
        try {
            return store.verifyAudit() instanceof Verdict.Broken;
        } catch (StoreUnavailable _) {
            return true;
        }
    }

    private static void check(String what, KioskStore store, List<String> unreadable) {
        for (var number = 1; number <= ENROLLMENTS; number++) {
            var id = Samples.id(number);
            switch (store.pending().find(id)) {
                case Lookup.Found found ->
                        assertThat(found.enrollment()).as(what).isEqualTo(Samples.typed(number));
                case Lookup.Shredded() -> {
                    assertThat(number).as(what).isLessThanOrEqualTo(DELIVERED);
                    assertThat(store.progressLog().taskId(id)).as(what).contains("task");
                }
                case Lookup.Unreadable() -> {
                    // The portal has the delivered ones, whatever became of their rows.
                    if (number > DELIVERED) unreadable.add(id.toString());
                }
            }
        }
        for (var item : store.outbox().list(99)) {
            if (unreadable.contains(item.id().toString())) {
                assertThat(item.reason()).as(what).contains(Quarantine.REASON);
            }
        }
    }

    /** Perhaps after some failures that the people in front of it are told of. */
    private static void servesAgain(String what, KioskStore store) {
        for (var tries = 1; tries <= 4; tries++) {
            if (store.enrollments().submit(Samples.typed(99))
                    instanceof Submission.Saved(_, var code, _)) {
                // All were given before: one that comes up again is in somebody's hand.
                assertThat(code).as(what).isEmpty();
                return;
            }
            store.look();
        }
        throw new AssertionError(what + ": out of service for good");
    }

    /** What staff is told, as the audit trail has it: ids, and names of files. */
    private static List<String> alarms(CutDisk disk) {
        return WithTheKey.table(settings(), disk.scheme(), "AUDIT_ENTRY").stream()
                .filter(row -> ALARMS.contains(String.valueOf(row.get("EVENT"))))
                .map(row -> String.valueOf(row.get("SUBJECT")))
                .toList();
    }

    private static StoreSettings settings() {
        return Disks.settings(folder);
    }
}
