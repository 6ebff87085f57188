package org.vestibule.i18n;

import java.util.List;

/** What never reaches a patient. */
public final class SpanishJargon {
    /** Words of the trade, of the machine, or of another language. */
    public static final List<String> WORDS =
            List.of(
                    "activar",
                    "autentic",
                    "chequear",
                    "click",
                    "clic",
                    "consentimiento",
                    "credencial",
                    "email",
                    "e-mail",
                    "enrolar",
                    "ingresar",
                    "inválido",
                    "kiosco",
                    "link",
                    "login",
                    "password",
                    "quiosco",
                    "relleno",
                    "resurtimiento",
                    "reporte",
                    "renovar",
                    "token",
                    "usuario",
                    "validar",
                    "verificar");

    private SpanishJargon() {}
}
