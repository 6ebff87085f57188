/** Puts each program together from its parts; the only place that knows all of them. */
@NullMarked
package org.vestibule.app.wiring;

import org.jspecify.annotations.NullMarked;
