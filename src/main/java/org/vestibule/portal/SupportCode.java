package org.vestibule.portal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** A short stable name for a fault, from its frames only: nothing personal can be in it. */
final class SupportCode {
    private SupportCode() {}

    /** Such as {@code 9F3A02C1}. */
    static String of(Throwable fault) {
        var crc = new CRC32();
        crc.update(fault.getClass().getName().getBytes(StandardCharsets.UTF_8));
        Arrays.stream(fault.getStackTrace())
                .limit(8)
                .forEach(
                        f ->
                                crc.update(
                                        (f.getClassName() + f.getMethodName())
                                                .getBytes(StandardCharsets.UTF_8)));
        return "%08X".formatted(crc.getValue());
    }

    /** Where it happened, without its message: that may quote what somebody typed. */
    static String frames(Throwable fault) {
        var frames = new StringBuilder(fault.getClass().getName());
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            frames.append(" < ").append(cause.getClass().getSimpleName());
            Arrays.stream(cause.getStackTrace())
                    .limit(8)
                    .forEach(f -> frames.append("\n  ").append(f));
        }
        return frames.toString();
    }
}
