/** The window: the rail of places, the place one is at, and the keys that work everywhere. */
@NullMarked
package org.vestibule.console.nav;

import org.jspecify.annotations.NullMarked;
