/** The last screen. */
@NullMarked
package org.vestibule.kiosk.done;

import org.jspecify.annotations.NullMarked;
