/** Everybody who is expected today, how far each has come, and what the desk can do for them. */
@NullMarked
package org.vestibule.console.today;

import org.jspecify.annotations.NullMarked;
