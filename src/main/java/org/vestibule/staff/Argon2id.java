package org.vestibule.staff;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;

/**
 * Argon2id (RFC 9106) with one lane, kept as PHC strings.
 *
 * @param memoryKib what a guess costs in memory, KiB
 * @param passes over that memory
 */
public record Argon2id(int memoryKib, int passes) {
    /** 19 MiB, twice: the least that OWASP recommends. */
    public static final Argon2id STANDARD = new Argon2id(19 * 1024, 2);

    public static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    /**
     * @param salt random, {@link #SALT_BYTES} long, for this secret alone
     */
    public String hash(String secret, byte[] salt) {
        var base64 = Base64.getEncoder().withoutPadding();
        return prefix()
                + base64.encodeToString(salt)
                + "$"
                + base64.encodeToString(compute(secret, salt));
    }

    /**
     * Takes the same time for every secret.
     *
     * @throws IllegalStateException when it was kept at another cost
     */
    public boolean matches(String secret, String kept) {
        if (!kept.startsWith(prefix())) throw new IllegalStateException("another kind of hash");
        var parts = kept.substring(prefix().length()).split("\\$", -1);
        var salt = Base64.getDecoder().decode(parts[0]);
        var hash = Base64.getDecoder().decode(parts[1]);
        return MessageDigest.isEqual(hash, compute(secret, salt));
    }

    private String prefix() {
        return "$argon2id$v=19$m=" + memoryKib + ",t=" + passes + ",p=1$";
    }

    private byte[] compute(String secret, byte[] salt) {
        var generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(memoryKib)
                        .withIterations(passes)
                        .withParallelism(1)
                        .withSalt(salt)
                        .build());
        var hash = new byte[HASH_BYTES];
        generator.generateBytes(secret.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
