package org.vestibule.frontdesk;

import org.vestibule.staff.Right;
import org.vestibule.staff.Role;

import java.util.Set;

/**
 * Who is signed in.
 *
 * @param name as shown, such as {@code D. Okafor}
 */
public record StaffMember(String id, String name, Role role, Set<Right> rights) {
    public StaffMember {
        rights = Set.copyOf(rights);
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }
}
