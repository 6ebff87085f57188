/**
 * Controls for a desk: mouse and keyboard instead of a finger, so smaller than the lobby's, with
 * the key that does the same written on each, in a light and a dark look.
 */
@NullMarked
package org.vestibule.ui.desk;

import org.jspecify.annotations.NullMarked;
