package org.vestibule.sync;

import okhttp3.CertificatePinner;
import okhttp3.tls.HandshakeCertificates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;

/**
 * Whom a device takes for its portal. There is no way to trust everybody.
 *
 * @param anchors the only authorities trusted; empty: those of the platform, and then pins are
 *     needed
 * @param pins {@code sha256/<base64 of the SHA-256 of a public key>} (RFC 7469), one of which must
 *     be in the portal's chain; without anchors at least two, so that a lost key locks nobody out
 */
public record Trust(List<X509Certificate> anchors, Set<String> pins) {
    public Trust {
        anchors = List.copyOf(anchors);
        pins = Set.copyOf(pins);
        if (anchors.isEmpty() && pins.size() < 2) {
            throw new IllegalArgumentException("give a CA file, or a pin and a backup pin");
        }
    }

    /**
     * Trusts the authorities in a PEM file and nobody else.
     *
     * @throws IOException when the file cannot be read or holds no certificate
     */
    public static Trust ofPem(Path file) throws IOException {
        return ofPem(file, Set.of());
    }

    /**
     * Trusts the authorities in a PEM file, and of their certificates only those with a pin.
     *
     * @throws IOException when the file cannot be read or holds no certificate
     */
    public static Trust ofPem(Path file, Set<String> pins) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var found = CertificateFactory.getInstance("X.509").generateCertificates(in);
            var anchors = found.stream().map(X509Certificate.class::cast).toList();
            if (anchors.isEmpty()) throw new IOException("no certificate in " + file);
            return new Trust(anchors, pins);
        } catch (CertificateException e) {
            throw new IOException("no certificates in " + file, e);
        }
    }

    HandshakeCertificates certificates() {
        var certificates = new HandshakeCertificates.Builder();
        if (anchors.isEmpty()) certificates.addPlatformTrustedCertificates();
        anchors.forEach(certificates::addTrustedCertificate);
        return certificates.build();
    }

    CertificatePinner pinner(String host) {
        var pinner = new CertificatePinner.Builder();
        pins.forEach(pin -> pinner.add(host, pin));
        return pinner.build();
    }
}
