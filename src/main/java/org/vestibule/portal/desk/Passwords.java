package org.vestibule.portal.desk;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;

/**
 * Keeps passwords as Argon2id (RFC 9106) with one lane, in PHC strings. Not more than two are
 * computed at once, so that a rush cannot eat the memory.
 */
public final class Passwords {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final RandomCodes random;
    private final Cost cost;
    private final String prefix;
    private final Semaphore seats = new Semaphore(2);

    public Passwords(RandomCodes random) {
        this(random, Cost.STANDARD);
    }

    public Passwords(RandomCodes random, Cost cost) {
        this.random = random;
        this.cost = cost;
        this.prefix = "$argon2id$v=19$m=" + cost.memoryKib() + ",t=" + cost.passes() + ",p=1$";
    }

    /** What a guess costs, and a right password too. */
    public record Cost(int memoryKib, int passes) {
        /** 19 MiB, twice. */
        public static final Cost STANDARD = new Cost(19 * 1024, 2);
    }

    String hash(String password) {
        var salt = random.bytes(SALT_BYTES);
        var base64 = Base64.getEncoder().withoutPadding();
        return prefix
                + base64.encodeToString(salt)
                + "$"
                + base64.encodeToString(argon2id(password, salt));
    }

    boolean matches(String password, String kept) {
        if (!kept.startsWith(prefix)) throw new IllegalStateException("another kind of hash");
        var parts = kept.substring(prefix.length()).split("\\$", -1);
        var salt = Base64.getDecoder().decode(parts[0]);
        var hash = Base64.getDecoder().decode(parts[1]);
        return MessageDigest.isEqual(hash, argon2id(password, salt));
    }

    private byte[] argon2id(String password, byte[] salt) {
        var generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(cost.memoryKib())
                        .withIterations(cost.passes())
                        .withParallelism(1)
                        .withSalt(salt)
                        .build());
        var hash = new byte[HASH_BYTES];
        seats.acquireUninterruptibly();
        try {
            generator.generateBytes(normal(password).getBytes(StandardCharsets.UTF_8), hash);
        } finally {
            seats.release();
        }
        return hash;
    }

    /** The same password from every keyboard (NIST 800-63B-4, 3.1.1.2). */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
