package org.vestibule.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A hash chain (SHA-256) whose head is sealed (HMAC-SHA-256): altering, deleting, reordering or
 * cutting off entries shows, as long as the key is not in the same hands.
 */
public final class AuditChain {
    /** What the first entry is chained to. */
    public static final String START = "0".repeat(64);

    private final SecretKeySpec key;

    /**
     * @param key 256 random bits
     */
    public AuditChain(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /** What looking through a chain tells. */
    public sealed interface Verdict {
        /** Nothing was touched. */
        record Intact(long entries) implements Verdict {}

        /**
         * @param position of the first entry that does not fit, or one past the last
         */
        record Broken(long position) implements Verdict {}
    }

    /** What happened, before it is chained. */
    public record Fact(Instant at, AuditEvent event, String actor, String subject) {
        public Fact {
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /**
     * @param position of the entry before, 0 for none
     * @param previousHash of the entry before, {@link #START} for none
     */
    public static AuditEntry append(long position, String previousHash, Fact fact) {
        var hash = hash(position + 1, previousHash, fact);
        return new AuditEntry(
                position + 1, fact.at(), fact.event(), fact.actor(), fact.subject(), hash);
    }

    /** The head of a chain that ends with this entry. */
    public AuditHead head(long position, String hash) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update((position + ":" + hash).getBytes(StandardCharsets.US_ASCII));
            return new AuditHead(position, HexFormat.of().formatHex(mac.doFinal()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    /**
     * @param entries from the first on
     */
    public Verdict verify(Iterable<AuditEntry> entries, AuditHead head) {
        var position = 0L;
        var hash = START;
        for (var entry : entries) {
            var fact = new Fact(entry.at(), entry.event(), entry.actor(), entry.subject());
            if (!entry.equals(append(position, hash, fact))) {
                return new Verdict.Broken(position + 1);
            }
            position = entry.position();
            hash = entry.hash();
        }
        return head.equals(head(position, hash))
                ? new Verdict.Intact(position)
                : new Verdict.Broken(position + 1);
    }

    private static String hash(long position, String previousHash, Fact fact) {
        try {
            var canonical = new ByteArrayOutputStream();
            var out = new DataOutputStream(canonical);
            out.writeLong(position);
            out.writeLong(fact.at().toEpochMilli());
            // Length first: two fields can never be read as two others.
            out.writeUTF(fact.event().name());
            out.writeUTF(fact.actor());
            out.writeUTF(fact.subject());
            out.writeUTF(previousHash);
            return sha256(canonical.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
