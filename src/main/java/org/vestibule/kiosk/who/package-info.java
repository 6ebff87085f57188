/** Whose account it is and who the person is: code, for whom, name, birth date, contact. */
@NullMarked
package org.vestibule.kiosk.who;

import org.jspecify.annotations.NullMarked;
