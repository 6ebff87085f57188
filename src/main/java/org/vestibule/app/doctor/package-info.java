/** Looks at everything a practice can put right by itself, and says how. */
@NullMarked
package org.vestibule.app.doctor;

import org.jspecify.annotations.NullMarked;
