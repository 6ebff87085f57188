package org.vestibule.kiosk.journey;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A short code for staff that says where something broke, made of frames only: nothing personal.
 */
public final class SupportCode {
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 6;

    private SupportCode() {}

    /** The same failure in the same place has the same code: six characters without 0 O 1 I. */
    public static String of(Throwable failure) {
        var crc = new CRC32();
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            update(crc, cause.getClass().getName());
            for (var frame : cause.getStackTrace()) {
                if (frame.getClassName().startsWith("org.vestibule.")) {
                    update(crc, frame.getClassName() + "." + frame.getMethodName());
                }
            }
        }
        var code = new StringBuilder();
        var rest = crc.getValue();
        for (var i = 0; i < LENGTH; i++, rest >>>= 5) {
            code.append(LETTERS.charAt((int) (rest & 31)));
        }
        return code.toString();
    }

    private static void update(CRC32 crc, String text) {
        crc.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
