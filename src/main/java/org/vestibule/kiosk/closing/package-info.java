/**
 * How staff ends the kiosk: a gesture that nobody makes by chance, and a PIN. Everybody else finds
 * no way out.
 */
@NullMarked
package org.vestibule.kiosk.closing;

import org.jspecify.annotations.NullMarked;
