/**
 * Saying things aloud: a port to whatever engine speaks here, what languages it has a voice for,
 * how fast and how loud, and whether somebody listens on a headset.
 */
@NullMarked
package org.vestibule.device.speech;

import org.jspecify.annotations.NullMarked;
