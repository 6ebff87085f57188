/** How every kiosk is, what waits on it, and letting a new device in. */
@NullMarked
package org.vestibule.console.devices;

import org.jspecify.annotations.NullMarked;
