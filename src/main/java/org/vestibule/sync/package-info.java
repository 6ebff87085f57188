/**
 * Carries the outbox to the portal over HTTPS and brings progress back; the only user of OkHttp.
 */
@NullMarked
package org.vestibule.sync;

import org.jspecify.annotations.NullMarked;
