/**
 * One person, a template and a language become a PDF that proves itself before it is printed; the
 * only user of PDFBox and OpenHTMLtoPDF.
 */
@NullMarked
package org.vestibule.guide;

import org.jspecify.annotations.NullMarked;
