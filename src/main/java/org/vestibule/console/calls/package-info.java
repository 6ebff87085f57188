/** Whom the practice has promised a call, when, and what came of it. */
@NullMarked
package org.vestibule.console.calls;

import org.jspecify.annotations.NullMarked;
