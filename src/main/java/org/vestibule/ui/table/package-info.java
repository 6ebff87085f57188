/** A wide table of people or things: sorts, copies, and exports what it shows. */
@NullMarked
package org.vestibule.ui.table;

import org.jspecify.annotations.NullMarked;
