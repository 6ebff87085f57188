/**
 * The domain: what a person tells the kiosk, the rules it must meet, and the ports through which an
 * enrollment is kept, sent and followed.
 */
@NullMarked
package org.vestibule.enrollment;

import org.jspecify.annotations.NullMarked;
