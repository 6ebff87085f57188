package org.vestibule.enrollment;

import java.util.Optional;

/**
 * How to reach a person; both empty means neither, which is a first-class answer.
 *
 * @param mobile E.164, such as {@code +16175550142}
 * @param email as typed, trimmed
 */
public record Contact(Optional<String> mobile, Optional<String> email) {
    public static final Contact NONE = new Contact(Optional.empty(), Optional.empty());

    public static Contact ofMobile(String e164) {
        return new Contact(Optional.of(e164), Optional.empty());
    }

    public static Contact ofEmail(String address) {
        return new Contact(Optional.empty(), Optional.of(address));
    }

    public boolean isNone() {
        return mobile.isEmpty() && email.isEmpty();
    }

    @Override
    public String toString() {
        return "Contact[…]";
    }
}
