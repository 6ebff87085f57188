package org.vestibule.portal.access;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;

import java.text.ParseException;
import java.util.Optional;

/** The public keys that devices may have: P-384 for ES384, RSA from 2048 bits for RS384. */
final class PublicKeys {
    private static final int SMALLEST_RSA = 2048;

    private PublicKeys() {}

    /** Empty for anything else; a private part, sent by mistake, is not kept. */
    static Optional<JWK> parse(String json) {
        try {
            var key = JWK.parse(json).toPublicJWK();
            return key != null && algorithm(key).isPresent() ? Optional.of(key) : Optional.empty();
        } catch (ParseException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** With what this key signs. */
    static Optional<JWSAlgorithm> algorithm(JWK key) {
        if (key instanceof ECKey ec && ec.getCurve().equals(Curve.P_384))
            return Optional.of(JWSAlgorithm.ES384);
        return key instanceof RSAKey rsa && rsa.size() >= SMALLEST_RSA
                ? Optional.of(JWSAlgorithm.RS384)
                : Optional.empty();
    }
}
