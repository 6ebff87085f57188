/** The patient's journey as a sealed state machine, without JavaFX. */
@NullMarked
package org.vestibule.kiosk.journey;

import org.jspecify.annotations.NullMarked;
