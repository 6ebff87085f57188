/**
 * What is practiced: short lessons on a pretend phone that shows the pages of our own portal, in
 * the portal's own words, about somebody who does not exist. Data only; how it looks is elsewhere.
 */
@NullMarked
package org.vestibule.kiosk.lesson;

import org.jspecify.annotations.NullMarked;
