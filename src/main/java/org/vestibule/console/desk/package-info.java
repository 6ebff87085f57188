/**
 * The shift behind all places: who is signed in, the board as last heard, what can be asked of the
 * portal and done through it, and the seconds that pass meanwhile.
 */
@NullMarked
package org.vestibule.console.desk;

import org.jspecify.annotations.NullMarked;
