/**
 * One scan of what a person has before them: sizes in mm, contrast from pixels, the way of the
 * focus, what is spoken. A rule is a small class with the number of the standard it stands for; the
 * scan runs all of them.
 */
@NullMarked
package org.vestibule.ui.access;

import org.jspecify.annotations.NullMarked;
