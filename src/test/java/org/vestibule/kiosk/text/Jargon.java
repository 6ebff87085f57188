package org.vestibule.kiosk.text;

import java.util.Set;

/** What never reaches a patient. */
final class Jargon {
    static final Set<String> WORDS =
            Set.of(
                    "activate",
                    "activation",
                    "attest",
                    "authenticate",
                    "authentication",
                    "click",
                    "consent",
                    "credential",
                    "credentials",
                    "device",
                    "enroll",
                    "enrollment",
                    "error",
                    "hipaa",
                    "identity",
                    "input",
                    "invalid",
                    "kiosk",
                    "login",
                    "proxy",
                    "provider",
                    "qr",
                    "session",
                    "submit",
                    "sync",
                    "token",
                    "username",
                    "verify");

    private Jargon() {}
}
