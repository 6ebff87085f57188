/**
 * Accounts and roles of the people at the desk; every act of theirs is checked here, below the
 * screens.
 */
@NullMarked
package org.vestibule.staff;

import org.jspecify.annotations.NullMarked;
