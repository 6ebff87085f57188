package org.vestibule.qr;

/**
 * The modules of one QR code, quiet zone not included.
 *
 * @param version 1 to 40 (ISO/IEC 18004); ours stay at 6 or below
 * @param size modules a side
 * @param dark row by row, true for dark
 */
public record QrCode(int version, int size, boolean[] dark) {
    /** Light modules that must stay free on every side (ISO/IEC 18004). */
    public static final int QUIET_ZONE = 4;

    public boolean isDark(int column, int row) {
        return dark[row * size + column];
    }
}
