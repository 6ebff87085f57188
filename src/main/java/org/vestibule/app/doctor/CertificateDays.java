package org.vestibule.app.doctor;

import org.vestibule.app.config.PortalConfig;
import org.vestibule.app.config.Settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Days until phones and kiosks no longer trust the portal.
 *
 * @param file PEM, the leaf first
 */
record CertificateDays(Path file, InstantSource clock) implements Check {
    /** Time enough to get a new one without haste. */
    private static final long EARLY = 14;

    CertificateDays(Settings settings, InstantSource clock) {
        this(
                settings.portal()
                        .tls()
                        .map(PortalConfig.Tls::certificate)
                        .orElse(settings.folders().of("portal").data().resolve("ca.pem")),
                clock);
    }

    @Override
    public Finding look() {
        if (!Files.isRegularFile(file)) return new Finding.NotHere("certificate", "no " + file);
        try (var in = Files.newInputStream(file)) {
            var certificate = CertificateFactory.getInstance("X.509").generateCertificate(in);
            return certificate instanceof X509Certificate x509
                    ? judge(x509.getNotAfter().toInstant())
                    : unreadable();
        } catch (IOException | CertificateException _) {
            return unreadable();
        }
    }

    private Finding judge(Instant notAfter) {
        var days = Duration.between(clock.instant(), notAfter).toDays();
        var seen = days < 0 ? "expired " + -days + " days ago" : days + " days left";
        return days >= EARLY
                ? new Finding.Fine("certificate", seen)
                : new Finding.Trouble("certificate", seen, "put a new certificate into " + file);
    }

    private Finding unreadable() {
        return new Finding.Trouble(
                "certificate", file + " is no PEM certificate", "put a PEM certificate there");
    }
}
