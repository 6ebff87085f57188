package org.vestibule.store;

import org.vestibule.staff.Argon2id;
import org.vestibule.staff.Lockout;
import org.vestibule.staff.PinRules;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/**
 * PINs of the staff members who may end this kiosk, which knows nobody else and has to answer
 * without a network. Kept as Argon2id hashes in a file of the keys' folder. A try is on the disk
 * before it is looked at; the wait runs by monotonic time, and a restart begins what is left of it
 * anew. So neither a restart nor a moved clock makes a wait shorter.
 */
public final class StaffPins {
    private static final Lockout.Rule RULE = Lockout.Rule.ofPin();
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,31}");

    private final OwnersFile pins;
    private final OwnersFile tries;
    private final Argon2id argon2id;
    private final SecureRandom random;
    private final LongSupplier ticks;
    private long since;

    /**
     * @param keys folder; need not exist
     * @param ticks monotonic, nanoseconds
     */
    public StaffPins(Path keys, Argon2id argon2id, SecureRandom random, LongSupplier ticks) {
        pins = new OwnersFile(keys, "staff-pins");
        tries = new OwnersFile(keys, "staff-pin-tries");
        this.argon2id = argon2id;
        this.random = random;
        this.ticks = ticks;
        since = ticks.getAsLong();
    }

    /** With the computer's own ticks, at the usual cost. */
    public static StaffPins in(Path keys) {
        return new StaffPins(keys, Argon2id.STANDARD, new SecureRandom(), System::nanoTime);
    }

    /** What became of a try. */
    public sealed interface Entry {
        /**
         * @param staff id of the one whose PIN it is
         */
        record In(String staff) implements Entry {}

        /**
         * @param rest until the next one is looked at
         */
        record Wrong(Duration rest) implements Entry {}

        /** Nothing was looked at. */
        record Locked(Duration rest) implements Entry {}

        /** Nobody has a PIN here, so nothing was looked at. */
        record NobodyHasOne() implements Entry {}
    }

    /** What became of a new PIN. */
    public enum Change {
        DONE,
        /** An id has up to 32 small letters, digits, dots and hyphens. */
        BAD_ID,
        /** See {@link PinRules}. */
        WEAK,
        /** A PIN says who it is, so two people cannot have the same. */
        TAKEN
    }

    private record Line(String staff, String hash) {
        static Line parse(String line) {
            var tab = line.indexOf('\t');
            if (tab < 0) throw new IllegalStateException("a line of the PINs has no hash");
            return new Line(line.substring(0, tab), line.substring(tab + 1));
        }

        String text() {
            return staff + "\t" + hash;
        }
    }

    /** Gives a staff member a PIN, instead of the one they had. */
    public synchronized Change give(String staff, String pin) throws IOException {
        if (!ID.matcher(staff).matches()) return Change.BAD_ID;
        if (!PinRules.allow(pin)) return Change.WEAK;
        var others = new ArrayList<>(lines());
        others.removeIf(line -> line.staff().equals(staff));
        if (owner(others, pin).isPresent()) return Change.TAKEN;
        var salt = new byte[Argon2id.SALT_BYTES];
        random.nextBytes(salt);
        others.add(new Line(staff, argon2id.hash(pin, salt)));
        write(others);
        return Change.DONE;
    }

    /**
     * @return false when they had none
     */
    public synchronized boolean take(String staff) throws IOException {
        var others = new ArrayList<>(lines());
        if (!others.removeIf(line -> line.staff().equals(staff))) return false;
        write(others);
        return true;
    }

    /** Looks whose PIN it is. Takes a while on purpose. */
    public synchronized Entry check(String pin) throws IOException {
        var lines = lines();
        if (lines.isEmpty()) return new Entry.NobodyHasOne();
        var before = lockout();
        var wait = before.wait(RULE);
        if (!wait.isZero()) return new Entry.Locked(wait);
        var taken = before.taken(RULE);
        keep(taken);
        var owner = owner(lines, pin);
        if (owner.isEmpty()) return new Entry.Wrong(taken.wait(RULE));
        keep(Lockout.NONE);
        return new Entry.In(owner.get());
    }

    /** Every line is computed, so that the time does not tell which one it was. */
    private Optional<String> owner(List<Line> lines, String pin) {
        var owners = lines.stream().filter(line -> argon2id.matches(pin, line.hash())).toList();
        return owners.stream().map(Line::staff).findFirst();
    }

    private List<Line> lines() throws IOException {
        return pins.read().stream().map(Line::parse).toList();
    }

    private void write(List<Line> lines) throws IOException {
        pins.write(lines.stream().map(Line::text).toList());
    }

    private Lockout lockout() throws IOException {
        var kept = tries.read();
        if (kept.isEmpty()) return Lockout.NONE;
        var parts = kept.getFirst().split(" ", -1);
        var rest = Duration.ofMillis(Long.parseLong(parts[1]));
        return new Lockout(Integer.parseInt(parts[0]), rest)
                .after(Duration.ofNanos(ticks.getAsLong() - since));
    }

    private void keep(Lockout lockout) throws IOException {
        tries.write(List.of(lockout.failures() + " " + lockout.rest().toMillis()));
        since = ticks.getAsLong();
    }
}
