/** The desk hides itself after five minutes without a hand on it, and opens to the same person. */
@NullMarked
package org.vestibule.console.lock;

import org.jspecify.annotations.NullMarked;
