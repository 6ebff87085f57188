package org.vestibule.sync;

import java.util.Arrays;
import java.util.stream.Collectors;

/** An exception as logs may show it: its kind and place, never its message. */
final class Stumble {
    private static final int FRAMES = 5;

    private Stumble() {}

    static String of(Throwable e) {
        var frames =
                Arrays.stream(e.getStackTrace())
                        .limit(FRAMES)
                        .map(StackTraceElement::toString)
                        .collect(Collectors.joining(" < "));
        var cause = e.getCause();
        return e.getClass().getName()
                + (cause == null ? "" : " (" + cause.getClass().getName() + ")")
                + " at "
                + frames;
    }
}
