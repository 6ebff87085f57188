/** What this computer is like: where assets and data lie, whether there is a display. */
@NullMarked
package org.vestibule.app.place;

import org.jspecify.annotations.NullMarked;
