/** Fakes, clocks and instruments that tests of several packages share. */
@NullMarked
package org.vestibule.testing;

import org.jspecify.annotations.NullMarked;
