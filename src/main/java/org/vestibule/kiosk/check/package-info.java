/** The ID check at the desk. */
@NullMarked
package org.vestibule.kiosk.check;

import org.jspecify.annotations.NullMarked;
