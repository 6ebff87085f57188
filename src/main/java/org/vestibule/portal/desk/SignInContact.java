package org.vestibule.portal.desk;

import org.vestibule.enrollment.Contact;
import org.vestibule.portal.store.EnrollmentCase;
import org.vestibule.portal.store.Rows;

import java.util.Optional;
import java.util.stream.Stream;

/** The contact that becomes a sign-in name. */
final class SignInContact {
    private SignInContact() {}

    /**
     * What the person typed at the kiosk, or what the invitation went to. Empty when there is none,
     * or when it is somebody's sign-in name already: families share phones.
     */
    static Optional<String> of(Rows rows, EnrollmentCase of, Contact onRecord) {
        var invited = of.asked().birthDate().isEmpty();
        var contact = invited ? onRecord : own(rows, of);
        return contact.email()
                .or(contact::mobile)
                .filter(name -> rows.accounts().ofName(name).isEmpty());
    }

    /** What was typed, without what is somebody else's even when staff let it pass. */
    private static Contact own(Rows rows, EnrollmentCase of) {
        var typed = of.asked().contact();
        return of.patientId().filter(p -> isAnothers(rows, p, typed)).isPresent()
                ? Contact.NONE
                : typed;
    }

    /** A guardian's email for somebody else: on record, but not with this person. */
    static boolean isAnothers(Rows rows, String patient, Contact typed) {
        return Stream.of(
                        new Contact(typed.mobile(), Optional.empty()),
                        new Contact(Optional.empty(), typed.email()))
                .map(rows.patients()::holders)
                .anyMatch(holders -> !holders.isEmpty() && !holders.contains(patient));
    }

    /** What somebody signs in with: their contact masked, what they made up whole. */
    static String reminder(String signInName) {
        var isContact = signInName.indexOf('@') >= 0 || signInName.startsWith("+");
        return isContact ? masked(signInName) : signInName;
    }

    /** {@code a•••@example.com} or {@code •••0142}. */
    static String masked(String contact) {
        var at = contact.indexOf('@');
        return at < 0
                ? "•••" + contact.substring(Math.max(0, contact.length() - 4))
                : contact.substring(0, contact.offsetByCodePoints(0, 1))
                        + "•••"
                        + contact.substring(at);
    }
}
