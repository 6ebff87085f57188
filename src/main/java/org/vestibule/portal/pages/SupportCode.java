package org.vestibule.portal.pages;

import org.vestibule.enrollment.InvitationCode;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A short code for what went wrong, the same for the same fault: made from the kind of the
 * exception and its frames, never from its message, which may hold something personal.
 */
record SupportCode(String value, String frames) {
    private static final int FRAMES = 12;
    private static final int LENGTH = 6;

    static SupportCode of(Throwable fault) {
        var root = fault;
        while (root.getCause() != null) root = root.getCause();
        var frames =
                Arrays.stream(root.getStackTrace())
                        .limit(FRAMES)
                        .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                        .collect(Collectors.joining(" < "));
        var kind = root.getClass().getName();
        return new SupportCode(hash(kind + frames), kind + " at " + frames);
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
            var code = new StringBuilder();
            for (var i = 0; i < LENGTH; i++) {
                code.append(InvitationCode.ALPHABET.charAt(bytes[i] & 31));
            }
            return code.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
