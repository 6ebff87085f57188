/** Who comes to work: name and password, with every way in which that fails. */
@NullMarked
package org.vestibule.console.signin;

import org.jspecify.annotations.NullMarked;
