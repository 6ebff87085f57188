/** Finding somebody on the practice's roster, wherever a place needs a person. */
@NullMarked
package org.vestibule.console.roster;

import org.jspecify.annotations.NullMarked;
