/** Agreements, the review of all answers, and what happens when the kiosk cannot keep them. */
@NullMarked
package org.vestibule.kiosk.agree;

import org.jspecify.annotations.NullMarked;
