/** How the console says dates, numbers, languages and the names of things. */
@NullMarked
package org.vestibule.console.words;

import org.jspecify.annotations.NullMarked;
