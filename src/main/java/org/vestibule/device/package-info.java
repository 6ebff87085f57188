/**
 * Small ports to the machines around the kiosk (printer, scanner, display), each with a real and a
 * scripted form.
 */
@NullMarked
package org.vestibule.device;

import org.jspecify.annotations.NullMarked;
