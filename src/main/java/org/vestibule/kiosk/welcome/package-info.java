/** The lobby's poster and the first question: what would you like to do first? */
@NullMarked
package org.vestibule.kiosk.welcome;

import org.jspecify.annotations.NullMarked;
