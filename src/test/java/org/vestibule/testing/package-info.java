/** Fakes, clocks and fixtures that tests share. */
@NullMarked
package org.vestibule.testing;

import org.jspecify.annotations.NullMarked;
