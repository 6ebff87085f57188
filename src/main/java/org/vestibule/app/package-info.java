/** Where every program starts; the only package that knows all the others. */
@NullMarked
package org.vestibule.app;

import org.jspecify.annotations.NullMarked;
