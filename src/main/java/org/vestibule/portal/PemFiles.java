package org.vestibule.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/** Reads a certificate chain and its key as authorities deliver them (RFC 7468). */
final class PemFiles {
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    private PemFiles() {}

    /**
     * @throws IllegalArgumentException when a file is not what it should be
     */
    static ServerIdentity read(PortalSettings.Certificate.Pem pem) {
        return new ServerIdentity(key(pem.key()), chain(pem.chain()));
    }

    private static List<X509Certificate> chain(Path file) {
        try (var in = Files.newInputStream(file)) {
            var chain =
                    CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                            .map(X509Certificate.class::cast)
                            .toList();
            if (chain.isEmpty()) throw new IllegalArgumentException(file + " has no certificate");
            return chain;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(file + " is not a chain of PEM certificates", e);
        }
    }

    private static PrivateKey key(Path file) {
        try {
            var pem = Files.readString(file);
            var begin = pem.indexOf(BEGIN);
            var end = pem.indexOf(END);
            if (begin < 0 || end < begin)
                throw new IllegalArgumentException(file + " is not a PKCS #8 private key in PEM");
            var base64 = pem.substring(begin + BEGIN.length(), end);
            return key(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(base64)), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PrivateKey key(PKCS8EncodedKeySpec encoded, Path file) {
        for (var algorithm : List.of("EC", "RSA", "EdDSA")) {
            try {
                return KeyFactory.getInstance(algorithm).generatePrivate(encoded);
            } catch (GeneralSecurityException _) {
                // not a key of this kind: the next one
            }
        }
        throw new IllegalArgumentException(file + " has a kind of key that is not known");
    }
}
