/**
 * The closed list of what is recorded for the auditor, and the hash chain that shows whether a
 * record was changed.
 */
@NullMarked
package org.vestibule.audit;

import org.jspecify.annotations.NullMarked;
