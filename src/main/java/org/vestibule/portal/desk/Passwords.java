package org.vestibule.portal.desk;

import org.vestibule.staff.Argon2id;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Keeps passwords as Argon2id (RFC 9106) with one lane, in PHC strings. Not more than two are
 * computed at once, so that a rush cannot eat the memory.
 */
public final class Passwords {
    private final RandomCodes random;
    private final Argon2id argon2id;
    private final Semaphore seats = new Semaphore(2);

    public Passwords(RandomCodes random) {
        this(random, Cost.STANDARD);
    }

    public Passwords(RandomCodes random, Cost cost) {
        this.random = random;
        this.argon2id = new Argon2id(cost.memoryKib(), cost.passes());
    }

    /** What a guess costs, and a right password too. */
    public record Cost(int memoryKib, int passes) {
        /** 19 MiB, twice. */
        public static final Cost STANDARD = new Cost(19 * 1024, 2);
    }

    String hash(String password) {
        var salt = random.bytes(Argon2id.SALT_BYTES);
        return seated(() -> argon2id.hash(normal(password), salt));
    }

    boolean matches(String password, String kept) {
        return seated(() -> argon2id.matches(normal(password), kept));
    }

    private <T> T seated(Supplier<T> work) {
        seats.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            seats.release();
        }
    }

    /** The same password from every keyboard (NIST 800-63B-4, 3.1.1.2). */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
