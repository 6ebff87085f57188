package org.vestibule.app.command;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** A short name for the place in our code where something broke; nothing personal inside. */
public final class SupportCode {
    private SupportCode() {}

    /** Eight hex digits that are the same wherever and whenever the same thing breaks. */
    public static String of(Throwable thrown) {
        var places = new StringBuilder(thrown.getClass().getName());
        for (var frame : thrown.getStackTrace()) {
            places.append(frame.getClassName()).append(frame.getMethodName());
        }
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(places.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
