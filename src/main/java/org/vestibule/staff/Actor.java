package org.vestibule.staff;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who does something at the desk.
 *
 * @param id of the staff member; goes into the audit and on attestations
 */
public record Actor(String id, Set<Right> rights) {
    public Actor {
        rights = Set.copyOf(rights);
    }

    /** The person who sits at the server itself, on its command line. */
    public static Actor operator() {
        return new Actor("operator", EnumSet.allOf(Right.class));
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }

    /**
     * @throws IllegalStateException when this is not allowed: a screen offered what it must not
     */
    public void needs(Right right) {
        if (!may(right)) throw new IllegalStateException("not allowed: " + right);
    }
}
