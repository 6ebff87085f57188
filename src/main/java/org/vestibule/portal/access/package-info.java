/**
 * How kiosks and consoles come in: pairing, and short-lived access tokens through SMART Backend
 * Services.
 */
@NullMarked
package org.vestibule.portal.access;

import org.jspecify.annotations.NullMarked;
