/** The lobby program: one window, one person at a time. */
@NullMarked
package org.vestibule.kiosk;

import org.jspecify.annotations.NullMarked;
