/**
 * The frame of every kiosk screen: top bar, step, question, picture, answer, foot; pages, never
 * scrolls.
 */
@NullMarked
package org.vestibule.ui.frame;

import org.jspecify.annotations.NullMarked;
