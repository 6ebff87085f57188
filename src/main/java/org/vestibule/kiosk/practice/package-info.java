/** Practice: a list of short lessons, and the pretend phone on which they are gone through. */
@NullMarked
package org.vestibule.kiosk.practice;

import org.jspecify.annotations.NullMarked;
