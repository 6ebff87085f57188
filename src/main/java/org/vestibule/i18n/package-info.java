/**
 * Languages, their direction, and the texts of one audience (kiosk, phone, guide, console) in one
 * of them.
 */
@NullMarked
package org.vestibule.i18n;

import org.jspecify.annotations.NullMarked;
