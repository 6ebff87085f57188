/** Starts programs as child processes, starts them again after a crash, ends only its own. */
@NullMarked
package org.vestibule.app.supervise;

import org.jspecify.annotations.NullMarked;
