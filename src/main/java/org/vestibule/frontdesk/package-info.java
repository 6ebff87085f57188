/**
 * The front desk's shared work, as a console sees it and as kiosks report to it: the {@link
 * org.vestibule.frontdesk.FrontDesk port}, what is on the board, what staff can do, and the JSON in
 * which all of it travels between the portal and its consoles and kiosks.
 */
@NullMarked
package org.vestibule.frontdesk;

import org.jspecify.annotations.NullMarked;
