/** Controls, theme and screen lifecycle shared by the JavaFX programs. */
@NullMarked
package org.vestibule.ui;

import org.jspecify.annotations.NullMarked;
