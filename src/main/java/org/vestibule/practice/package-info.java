/**
 * What a practice decides once: its profile, the assurance level it asks for, the tasks its portal
 * offers, its agreements and every duration with its reason.
 */
@NullMarked
package org.vestibule.practice;

import org.jspecify.annotations.NullMarked;
