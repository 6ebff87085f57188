/**
 * The two FHIR R4 resources a kiosk writes and the few answers it reads, with Jackson; the names of
 * our systems and codes.
 */
@NullMarked
package org.vestibule.fhir;

import org.jspecify.annotations.NullMarked;
