package org.vestibule.enrollment;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The code on a letter: either the 26 characters of its QR or the 8 that a person types.
 *
 * @param value upper case, without blanks and hyphens
 */
public record InvitationCode(String value) {
    /** Digits and letters that cannot be taken for one another: no 0, O, 1 or I. */
    public static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /** Characters of the typed form. */
    public static final int SHORT_LENGTH = 8;

    /** Characters of the scanned form: 128 bits. */
    public static final int TOKEN_LENGTH = 26;

    private static final int ROUNDS = 210_000;
    private static final byte[] SALT =
            "vestibule invitation claim 1".getBytes(StandardCharsets.US_ASCII);

    /** The code in a string as typed or scanned, or empty when it cannot be one. */
    public static Optional<InvitationCode> parse(String text) {
        var code = text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        var rightLength = code.length() == SHORT_LENGTH || code.length() == TOKEN_LENGTH;
        return rightLength && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                ? Optional.of(new InvitationCode(code))
                : Optional.empty();
    }

    /**
     * What stands for this code in a Task. Made slowly on purpose (PBKDF2, about 0.1 s: not on the
     * UI thread), so that who reads a Task cannot try all 2^40 short codes.
     */
    public String claim() {
        var spec = new PBEKeySpec(value.toCharArray(), SALT, ROUNDS, 128);
        try {
            var key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2", e);
        } finally {
            spec.clearPassword();
        }
    }

    @Override
    public String toString() {
        return "InvitationCode[…]";
    }
}
