/** What all places of the console look like: their head, their buttons, their remarks. */
@NullMarked
package org.vestibule.console.frame;

import org.jspecify.annotations.NullMarked;
