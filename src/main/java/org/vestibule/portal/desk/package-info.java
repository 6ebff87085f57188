/**
 * What the desk shares with kiosks: paired devices, attestations, activation codes, matching and
 * accounts.
 */
@NullMarked
package org.vestibule.portal.desk;

import org.jspecify.annotations.NullMarked;
