package org.vestibule.store;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.OffsetDateTime;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 over a row's plain columns: H2 itself does not notice bit rot. */
final class RowSeal {
    private final SecretKeySpec key;

    RowSeal(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    byte[] of(String table, @Nullable Object... columns) {
        try {
            var canonical = new ByteArrayOutputStream();
            var out = new DataOutputStream(canonical);
            out.writeUTF(table);
            for (var column : columns) {
                out.writeBoolean(column != null);
                if (column != null) out.writeUTF(text(column));
            }
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(canonical.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    boolean fits(byte @Nullable [] seal, String table, @Nullable Object... columns) {
        return seal != null && MessageDigest.isEqual(seal, of(table, columns));
    }

    /** Times as the database keeps them: to the millisecond, in any offset. */
    private static String text(Object column) {
        return switch (column) {
            case OffsetDateTime time -> Long.toString(time.toInstant().toEpochMilli());
            case Instant time -> Long.toString(time.toEpochMilli());
            default -> column.toString();
        };
    }
}
