package org.vestibule.enrollment;

import java.time.LocalDate;

/** Who the enrollment is about, as far as the kiosk was told. The kiosk looks nobody up. */
public sealed interface Identity {
    /** What the person typed. */
    record Typed(PersonName name, LocalDate birthDate, Contact contact) implements Identity {
        @Override
        public String toString() {
            return "Typed[…]";
        }
    }

    /**
     * A person with an invitation.
     *
     * @param claim made from the code by {@link InvitationCode#claim}; the code itself never leaves
     *     the kiosk
     */
    record Invited(String claim) implements Identity {}

    /** Nobody gave a name: declined before that. */
    record Unnamed() implements Identity {}
}
