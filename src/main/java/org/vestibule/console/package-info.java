/**
 * The front desk's program: sign-in, today's list, what waits at the kiosks, calls, devices and
 * guides. It works through {@link org.vestibule.frontdesk.FrontDesk} and knows no network.
 */
@NullMarked
package org.vestibule.console;

import org.jspecify.annotations.NullMarked;
