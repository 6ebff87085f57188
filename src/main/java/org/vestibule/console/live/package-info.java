/**
 * What waits for the desk right now: tickets, requests for somebody else, calls for help, and how
 * the kiosks are, each as a card with what can be done about it.
 */
@NullMarked
package org.vestibule.console.live;

import org.jspecify.annotations.NullMarked;
