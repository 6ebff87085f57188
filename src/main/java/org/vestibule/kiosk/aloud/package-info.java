/**
 * Reading aloud: what is on the screen, in words and in order, the letters that are typed, and what
 * goes wrong; each in its language, interrupted by the next touch. What the screen shows of a
 * person is said to a headset only.
 */
@NullMarked
package org.vestibule.kiosk.aloud;

import org.jspecify.annotations.NullMarked;
