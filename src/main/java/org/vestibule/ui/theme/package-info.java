/** Colors, type and real sizes: one look for every screen, in four text sizes and two contrasts. */
@NullMarked
package org.vestibule.ui.theme;

import org.jspecify.annotations.NullMarked;
