package org.vestibule.portal.store;

import org.vestibule.staff.Role;

/**
 * Somebody who works at the desk.
 *
 * @param signInName in comparable form
 * @param shownName such as {@code D. Okafor}
 * @param password as Argon2id keeps it (PHC string)
 * @param active false once shut out; the record keeps their id for good
 */
public record Colleague(
        String id,
        String signInName,
        String shownName,
        Role role,
        String password,
        boolean active) {
    @Override
    public String toString() {
        return "Colleague[" + id + "]";
    }
}
