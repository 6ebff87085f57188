/** What a scanned or typed string is: an invitation, a license (AAMVA), or noise. */
@NullMarked
package org.vestibule.scan;

import org.jspecify.annotations.NullMarked;
