package org.vestibule.app.supervise;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;

/** Decides when a child is hung, by time that no clock change touches. */
final class PulseWatch {
    /** After the window is up its first pictures still take their time on a slow machine. */
    private static final int STEADY = 6;

    private final Pulse pulse;
    private byte[] last = {};
    private long heard;
    private int beats;

    /**
     * @param now in nanoseconds, of the moment of the start
     */
    PulseWatch(Pulse pulse, long now) {
        this.pulse = pulse;
        this.heard = now;
        this.last = read();
    }

    /**
     * @param now in nanoseconds
     */
    boolean isHung(long now) {
        var seen = read();
        if (!Arrays.equals(seen, last)) {
            last = seen;
            heard = now;
            beats++;
        }
        var patience = beats < STEADY ? pulse.grace() : pulse.silence();
        return now - heard > patience.toNanos();
    }

    private byte[] read() {
        try {
            return Files.exists(pulse.file()) ? Files.readAllBytes(pulse.file()) : new byte[0];
        } catch (IOException _) {
            return last;
        }
    }
}
