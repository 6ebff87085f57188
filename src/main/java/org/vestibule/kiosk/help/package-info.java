/** What can lie over any screen: help, who can see this, are you still there, an error. */
@NullMarked
package org.vestibule.kiosk.help;

import org.jspecify.annotations.NullMarked;
