package org.vestibule.portal.pages;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Code and birth date of somebody who waits, sealed with AES-256-GCM for a cookie, so that the page
 * can ask again by itself and neither server nor phone keeps them readable. The key lives as long
 * as the program: after a restart the birth date is typed again.
 */
final class WaitingNotes {
    /** Longer than a visit to the waiting room; then the birth date is asked again. */
    static final Duration LIFETIME = Duration.ofMinutes(60);

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int MAX_CODE = 64;

    private final SecureRandom random;
    private final InstantSource clock;
    private final SecretKeySpec key;

    /** Who waits. */
    record Waiting(String code, LocalDate birthDate) {
        @Override
        public String toString() {
            return "Waiting[…]";
        }
    }

    WaitingNotes(SecureRandom random, InstantSource clock) {
        this.random = random;
        this.clock = clock;
        var bytes = new byte[32];
        random.nextBytes(bytes);
        key = new SecretKeySpec(bytes, "AES");
    }

    String seal(Waiting waiting) {
        if (waiting.code().length() > MAX_CODE) throw new IllegalArgumentException("code too long");
        var code = waiting.code().getBytes(StandardCharsets.UTF_8);
        var plain =
                ByteBuffer.allocate(16 + code.length)
                        .putLong(clock.instant().getEpochSecond())
                        .putLong(waiting.birthDate().toEpochDay())
                        .put(code);
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain.array());
            var whole = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    /** Who waits, or empty when the note is too old, altered, or of another run. */
    Optional<Waiting> open(String note) {
        try {
            var whole = Base64.getUrlDecoder().decode(note);
            if (whole.length <= NONCE) return Optional.empty();
            var nonce = Arrays.copyOf(whole, NONCE);
            var sealed = cipher(Cipher.DECRYPT_MODE, nonce);
            var plain = ByteBuffer.wrap(sealed.doFinal(whole, NONCE, whole.length - NONCE));
            var since = Instant.ofEpochSecond(plain.getLong());
            if (clock.instant().isAfter(since.plus(LIFETIME))) return Optional.empty();
            var birthDate = LocalDate.ofEpochDay(plain.getLong());
            var code = StandardCharsets.UTF_8.decode(plain).toString();
            return Optional.of(new Waiting(code, birthDate));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // Whoever altered a cookie is treated as somebody without one.
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD("vestibule waiting 1".getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }
}
