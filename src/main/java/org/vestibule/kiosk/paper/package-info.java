/** Pages that are made for somebody and printed in the lobby, and what becomes of them. */
@NullMarked
package org.vestibule.kiosk.paper;

import org.jspecify.annotations.NullMarked;
