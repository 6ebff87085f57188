/**
 * The desk over HTTPS, beside FHIR: what consoles ask and do for who is signed in, and what kiosks
 * say of themselves. Everything travels as {@link org.vestibule.frontdesk.DeskJson} has it.
 */
@NullMarked
package org.vestibule.portal.frontdesk;

import org.jspecify.annotations.NullMarked;
