/** What a scanned or typed string is: an invitation, or noise. */
@NullMarked
package org.vestibule.scan;

import org.jspecify.annotations.NullMarked;
