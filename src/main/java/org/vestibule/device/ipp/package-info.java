/**
 * Printing through CUPS and following a job to its end: the part of the Internet Printing Protocol
 * that this needs. {@code javax.print} can hand a job over, but can neither follow nor cancel it.
 */
@NullMarked
package org.vestibule.device.ipp;

import org.jspecify.annotations.NullMarked;
