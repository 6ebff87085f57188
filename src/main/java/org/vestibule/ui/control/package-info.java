/** What a person touches or reads. Each control sets its label and its accessible text together. */
@NullMarked
package org.vestibule.ui.control;

import org.jspecify.annotations.NullMarked;
