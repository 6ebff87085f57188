/**
 * Languages, their direction and type, the texts of one audience (kiosk, phone, guide, console) in
 * one of them, and who has reviewed those.
 */
@NullMarked
package org.vestibule.i18n;

import org.jspecify.annotations.NullMarked;
