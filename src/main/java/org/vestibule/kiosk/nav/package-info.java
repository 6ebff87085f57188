/** Every screen of the kiosk by name, and the window that shows one at a time. */
@NullMarked
package org.vestibule.kiosk.nav;

import org.jspecify.annotations.NullMarked;
