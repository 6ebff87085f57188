/** What the kiosk's screens have in common around their question. */
@NullMarked
package org.vestibule.kiosk.frame;

import org.jspecify.annotations.NullMarked;
