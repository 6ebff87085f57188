/**
 * What waits to be sent to the portal: items, the port that keeps them, and the pure schedule of
 * their retries.
 */
@NullMarked
package org.vestibule.outbox;

import org.jspecify.annotations.NullMarked;
