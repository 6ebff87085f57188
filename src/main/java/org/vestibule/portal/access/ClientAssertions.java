package org.vestibule.portal.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import org.vestibule.portal.desk.Desk;
import org.vestibule.portal.store.Device;

import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Looks at the signed word with which a device asks for a token (RFC 7523; SMART backend). */
final class ClientAssertions {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** Between the device's clock and ours. */
    private static final Duration SKEW = Duration.ofSeconds(30);

    private static final int LONGEST_JTI = 200;

    private final Desk desk;

    ClientAssertions(Desk desk) {
        this.desk = desk;
    }

    /**
     * @param audience the address of the token endpoint
     * @return the device; empty when anything is wrong, or when the assertion was used before
     */
    Optional<Device> verify(String assertion, String audience) {
        try {
            var jwt = SignedJWT.parse(assertion);
            var claims = jwt.getJWTClaimsSet();
            var subject = claims.getSubject();
            if (subject == null || !subject.equals(claims.getIssuer())) return Optional.empty();
            var device =
                    desk.database()
                            .read(rows -> rows.devices().find(subject))
                            .filter(d -> !d.revoked())
                            .filter(d -> signed(jwt, d));
            return device.isPresent() && isTimely(claims, audience) && isNew(claims, subject)
                    ? device
                    : Optional.empty();
        } catch (ParseException _) {
            return Optional.empty();
        }
    }

    private static boolean signed(SignedJWT jwt, Device device) {
        var key = PublicKeys.parse(device.jwk()).orElseThrow();
        var algorithm = jwt.getHeader().getAlgorithm();
        try {
            return PublicKeys.algorithm(key).equals(Optional.of(algorithm))
                    && jwt.verify(verifier(key));
        } catch (JOSEException _) {
            return false;
        }
    }

    private static JWSVerifier verifier(JWK key) throws JOSEException {
        return key instanceof RSAKey rsa ? new RSASSAVerifier(rsa) : new ECDSAVerifier((ECKey) key);
    }

    private boolean isTimely(JWTClaimsSet claims, String audience) {
        var now = desk.now();
        var expires = claims.getExpirationTime();
        if (expires == null || !claims.getAudience().contains(audience)) return false;
        var end = expires.toInstant();
        return end.isAfter(now.minus(SKEW)) && !end.isAfter(now.plus(LONGEST).plus(SKEW));
    }

    private boolean isNew(JWTClaimsSet claims, String clientId) {
        var jti = claims.getJWTID();
        if (jti == null || jti.isEmpty() || jti.length() > LONGEST_JTI) return false;
        Instant forgotten = claims.getExpirationTime().toInstant().plus(SKEW);
        return desk.database()
                .inTransaction(
                        rows ->
                                rows.accessTokens()
                                        .use(
                                                clientId,
                                                desk.hashes().of("jti " + jti),
                                                forgotten,
                                                desk.now()));
    }
}
