package org.vestibule.practice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A text that a person is asked to agree to, exactly as it is shown.
 *
 * @param kind such as {@code terms}
 * @param version such as {@code 2026-01}
 * @param language tag, such as {@code en}
 * @param text the title in the first line, then the body
 */
public record AgreementText(String kind, String version, String language, String text) {
    public String title() {
        return text.lines().findFirst().orElse("");
    }

    /** All after the title. */
    public String body() {
        var end = text.indexOf('\n');
        return end < 0 ? "" : text.substring(end).strip();
    }

    /** Of the whole text in UTF-8, lower-case hex: what an answer is bound to. */
    public String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
