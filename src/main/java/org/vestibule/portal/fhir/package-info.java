/** The FHIR R4 endpoint and its SMART Backend Services authorization. */
@NullMarked
package org.vestibule.portal.fhir;

import org.jspecify.annotations.NullMarked;
