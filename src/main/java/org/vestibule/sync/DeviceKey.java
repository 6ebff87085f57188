package org.vestibule.sync;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;

/** The key pair (ES384) by which a portal knows this device. The private key never leaves it. */
public final class DeviceKey {
    private static final String FILE = "device-key.pem";

    private final ECKey key;

    private DeviceKey(KeyPair pair) throws JOSEException {
        key =
                new ECKey.Builder(Curve.P_384, (ECPublicKey) pair.getPublic())
                        .privateKey((ECPrivateKey) pair.getPrivate())
                        .keyUse(KeyUse.SIGNATURE)
                        .algorithm(JWSAlgorithm.ES384)
                        .keyIDFromThumbprint()
                        .build();
    }

    /**
     * The key in this folder; made on first use and kept in a file that only its owner can read.
     *
     * @throws IOException when the file cannot be read, written or understood
     */
    public static DeviceKey in(Path folder, SecureRandom random) throws IOException {
        var file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) KeyFile.write(file, generate(random));
            return new DeviceKey(KeyFile.read(file));
        } catch (GeneralSecurityException | JOSEException e) {
            throw new IOException("no usable key in " + file, e);
        }
    }

    private static KeyPair generate(SecureRandom random) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp384r1"), random);
        return generator.generateKeyPair();
    }

    /** The public half as a JSON Web Key (RFC 7517). */
    public String publicJwk() {
        return key.toPublicJWK().toJSONString();
    }

    /** A signed statement of who asks (RFC 7523), good until {@code expires}. */
    String assertion(String clientId, String audience, String id, Instant now, Instant expires) {
        var header =
                new JWSHeader.Builder(JWSAlgorithm.ES384)
                        .type(JOSEObjectType.JWT)
                        .keyID(key.getKeyID())
                        .build();
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(clientId)
                        .subject(clientId)
                        .audience(audience)
                        .jwtID(id)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(expires))
                        .build();
        var jwt = new SignedJWT(header, claims);
        try {
            jwt.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("a P-384 key signs ES384", e);
        }
        return jwt.serialize();
    }

    @Override
    public String toString() {
        return "DeviceKey[" + key.getKeyID() + "]";
    }
}
