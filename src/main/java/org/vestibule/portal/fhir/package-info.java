/** The FHIR R4 endpoint, and the resources that the desk's work is recorded in. */
@NullMarked
package org.vestibule.portal.fhir;

import org.jspecify.annotations.NullMarked;
