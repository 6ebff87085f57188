/**
 * The whole job by itself, without a display: the real screens, store, HTTPS and portal, an
 * independent HTTP client as the phone, and pictures of every screen.
 */
@NullMarked
package org.vestibule.app.tour;

import org.jspecify.annotations.NullMarked;
