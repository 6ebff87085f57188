/** Not today: why, and thank you. */
@NullMarked
package org.vestibule.kiosk.decline;

import org.jspecify.annotations.NullMarked;
