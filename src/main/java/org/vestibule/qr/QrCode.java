package org.vestibule.qr;

import java.util.BitSet;

/**
 * The modules of one QR code, quiet zone not included.
 *
 * @param version 1 to 40 (ISO/IEC 18004); ours stay at 6 or below
 * @param size modules a side
 * @param dark row by row, set where dark
 */
public record QrCode(int version, int size, BitSet dark) {
    /** Light modules that must stay free on every side (ISO/IEC 18004). */
    public static final int QUIET_ZONE = 4;

    public QrCode {
        dark = (BitSet) dark.clone();
    }

    public boolean isDark(int column, int row) {
        return dark.get(row * size + column);
    }
}
