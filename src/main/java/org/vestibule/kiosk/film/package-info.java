/**
 * A practice's own tutorials: films that lie in {@code kiosk-assets/tutorials}, each with captions
 * beside it, and the screen that shows one. What plays a picture is behind a port of {@code ui}.
 */
@NullMarked
package org.vestibule.kiosk.film;

import org.jspecify.annotations.NullMarked;
