package org.vestibule.portal.desk;

import org.vestibule.portal.roster.Contacts;

import java.text.Normalizer;
import java.util.Locale;

/** One form for what people type as their sign-in name. */
record SignInNames(Contacts contacts) {
    static final int SHORTEST = 3;
    static final int LONGEST = 200;

    String comparable(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        var email = contacts.email(text);
        if (email.isPresent()) return email.get();
        if (text.codePoints().noneMatch(Character::isLetter)) {
            var mobile = contacts.mobile(text);
            if (mobile.isPresent()) return mobile.get();
        }
        return text.toLowerCase(Locale.ROOT);
    }
}
