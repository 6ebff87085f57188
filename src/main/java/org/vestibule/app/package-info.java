/** Command line, settings, where assets lie, and the wiring of each program. */
@NullMarked
package org.vestibule.app;

import org.jspecify.annotations.NullMarked;
