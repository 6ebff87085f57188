package org.vestibule.portal.desk;

import org.vestibule.portal.store.CodeHashes;
import org.vestibule.portal.store.Hmac;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Turns secrets into what is kept of them: HMAC-SHA-256 with a key that is not in the database, so
 * that nobody who has only the database can try short codes.
 */
public final class Hashes {
    private final byte[] pepper;

    public Hashes(byte[] pepper) {
        this.pepper = pepper.clone();
    }

    /** 64 hex digits. */
    public String of(String secret) {
        var hash = Hmac.sha256(pepper, secret.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash);
    }

    CodeHashes of(CodePair code) {
        return new CodeHashes(of(code.token().value()), of(code.shortCode().value()));
    }
}
