package org.vestibule.portal.roster;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

import org.vestibule.enrollment.Contact;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Brings phone numbers and addresses into one form, so that they can be compared.
 *
 * @param country ISO 3166 code that numbers without a prefix belong to
 */
public record Contacts(String country) {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");

    /** In E.164; empty when no phone can have this number. */
    public Optional<String> mobile(String text) {
        var phones = PhoneNumberUtil.getInstance();
        try {
            var number = phones.parse(text, country);
            return phones.isPossibleNumber(number)
                    ? Optional.of(phones.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException _) {
            return Optional.empty();
        }
    }

    /** In lower case; empty when it cannot be an address. */
    public Optional<String> email(String text) {
        var address = text.strip().toLowerCase(Locale.ROOT);
        return address.length() <= 254 && EMAIL.matcher(address).matches()
                ? Optional.of(address)
                : Optional.empty();
    }

    /** The same contact in comparable form; what cannot be one is left out. */
    public Contact comparable(Contact typed) {
        return new Contact(
                typed.mobile().flatMap(this::mobile), typed.email().flatMap(this::email));
    }
}
