/**
 * The on-screen keyboard: the keys that a field wants, as a part of the screen and never over it.
 */
@NullMarked
package org.vestibule.ui.keyboard;

import org.jspecify.annotations.NullMarked;
