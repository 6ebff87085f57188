/** From a payload to QR modules and back; the only user of ZXing. */
@NullMarked
package org.vestibule.qr;

import org.jspecify.annotations.NullMarked;
