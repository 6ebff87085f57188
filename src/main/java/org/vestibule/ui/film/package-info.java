/**
 * Plays films: a small port, and the one place that knows {@code javafx.scene.media}. Whoever asks
 * for a film that does not play is told so, and never gets an exception.
 */
@NullMarked
package org.vestibule.ui.film;

import org.jspecify.annotations.NullMarked;
