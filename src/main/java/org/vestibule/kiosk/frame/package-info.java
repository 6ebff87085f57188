/** What surrounds every screen: name, settings, progress, Back and Help. */
@NullMarked
package org.vestibule.kiosk.frame;

import org.jspecify.annotations.NullMarked;
