/** From the kiosk to the phone or to paper: the square, its progress, the printed guide. */
@NullMarked
package org.vestibule.kiosk.handoff;

import org.jspecify.annotations.NullMarked;
