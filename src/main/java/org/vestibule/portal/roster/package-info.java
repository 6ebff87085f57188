/** Import of the practice's appointment export and the matching of a person against it. */
@NullMarked
package org.vestibule.portal.roster;

import org.jspecify.annotations.NullMarked;
