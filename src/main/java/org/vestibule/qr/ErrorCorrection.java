package org.vestibule.qr;

/** How much of a QR code may be unreadable (ISO/IEC 18004). */
public enum ErrorCorrection {
    /** About 7 %. */
    LOW,
    /** About 15 %: screens and laser printers. */
    MEDIUM,
    /** About 25 %: thermal printers. */
    QUARTILE
}
