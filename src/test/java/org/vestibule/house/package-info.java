/**
 * The house's own rules as tests: directions between packages, names, budgets, licenses. Each is
 * also shown a violation, to see that it bites.
 */
@NullMarked
package org.vestibule.house;

import org.jspecify.annotations.NullMarked;
