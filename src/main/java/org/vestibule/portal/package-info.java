/**
 * The practice's server: what kiosks and consoles share, the FHIR endpoint, and the pages a phone
 * opens.
 */
@NullMarked
package org.vestibule.portal;

import org.jspecify.annotations.NullMarked;
