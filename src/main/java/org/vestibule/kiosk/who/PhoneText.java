package org.vestibule.kiosk.who;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

/** A kept phone number as a person would write it. */
public final class PhoneText {
    private PhoneText() {}

    /**
     * @param e164 such as {@code +16175550142}
     * @param country ISO 3166 code of where the kiosk stands
     * @return such as {@code (617) 555-0142}, with the prefix when it is of another country; the
     *     number as it is when it cannot be read
     */
    public static String of(String e164, String country) {
        var phones = PhoneNumberUtil.getInstance();
        try {
            var number = phones.parse(e164, country);
            var home = number.getCountryCode() == phones.getCountryCodeForRegion(country);
            return phones.format(
                    number, home ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException _) {
            return e164;
        }
    }
}
