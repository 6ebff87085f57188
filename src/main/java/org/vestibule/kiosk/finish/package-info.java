/** How a person wants to finish. */
@NullMarked
package org.vestibule.kiosk.finish;

import org.jspecify.annotations.NullMarked;
