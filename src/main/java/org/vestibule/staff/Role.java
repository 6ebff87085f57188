package org.vestibule.staff;

import java.util.EnumSet;
import java.util.Set;

/** What somebody is at the practice, and so what they may do. */
public enum Role {
    /** Sees today, helps, attests, prints. */
    FRONT_DESK(
            EnumSet.of(Right.SEE_TODAY, Right.HELP, Right.ATTEST, Right.ADD_PATIENT, Right.INVITE)),
    /** The front desk's rights, and who decides about other people's access. */
    PRACTICE_MANAGER(
            EnumSet.of(
                    Right.SEE_TODAY,
                    Right.HELP,
                    Right.ATTEST,
                    Right.ADD_PATIENT,
                    Right.INVITE,
                    Right.DECIDE_PROXY,
                    Right.IMPORT_ROSTER,
                    Right.KEEP_STAFF)),
    /** Keeps devices and accounts, and attests nobody. */
    IT(EnumSet.of(Right.PAIR_DEVICES, Right.KEEP_STAFF, Right.IMPORT_ROSTER));

    @SuppressWarnings("ImmutableEnumChecker") // Set.copyOf gives one that nobody can change.
    private final Set<Right> rights;

    Role(Set<Right> rights) {
        this.rights = Set.copyOf(rights);
    }

    public Set<Right> rights() {
        return rights;
    }
}
