/** Two-tone line art, drawn as paths by one hand; every picture takes its colors from the theme. */
@NullMarked
package org.vestibule.ui.picture;

import org.jspecify.annotations.NullMarked;
