/** A guide for one person: a new code, a look at the page, and paper. */
@NullMarked
package org.vestibule.console.guides;

import org.jspecify.annotations.NullMarked;
