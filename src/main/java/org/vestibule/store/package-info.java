/**
 * The kiosk's durable, private store: H2 through jOOQ, record keys beside it, one durable commit.
 */
@NullMarked
package org.vestibule.store;

import org.jspecify.annotations.NullMarked;
