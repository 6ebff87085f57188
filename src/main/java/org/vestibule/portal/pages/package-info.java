/** The web pages that a patient's phone opens. */
@NullMarked
package org.vestibule.portal.pages;

import org.jspecify.annotations.NullMarked;
