/** A print service and a printer of a test's own: real CUPS, real IPP, and faults at will. */
@NullMarked
package org.vestibule.testing.cups;

import org.jspecify.annotations.NullMarked;
