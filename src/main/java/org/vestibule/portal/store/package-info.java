/** The portal's own schema in H2 or PostgreSQL through jOOQ. */
@NullMarked
package org.vestibule.portal.store;

import org.jspecify.annotations.NullMarked;
