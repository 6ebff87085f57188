/** The commands and their options; what runs behind each is given to them. */
@NullMarked
package org.vestibule.app.command;

import org.jspecify.annotations.NullMarked;
