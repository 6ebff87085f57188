/**
 * The approved answers of the kiosk's help, and the search for the one that a question in a
 * person's own words asks for. It is BM25 over a few dozen short texts, in memory and offline; it
 * keeps nothing, and says that it has no answer rather than guess one.
 */
@NullMarked
package org.vestibule.kiosk.help.answers;

import org.jspecify.annotations.NullMarked;
