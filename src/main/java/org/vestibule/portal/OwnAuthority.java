package org.vestibule.portal;

import okhttp3.tls.HeldCertificate;

import org.vestibule.portal.store.KeyFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateParsingException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The demo's own certificate authority. It is kept across restarts, so that who trusts {@code
 * ca.pem} once trusts it on. Certificates live by the world's clock, as those who check them do.
 */
final class OwnAuthority {
    /** What browsers take at most is 398 days. */
    private static final Duration LEAF = Duration.ofDays(397);

    private static final Duration AUTHORITY = Duration.ofDays(3650);
    private static final Duration RENEW_BEFORE = Duration.ofDays(30);
    private static final Duration SKEW = Duration.ofDays(1);

    private final PortalSettings.Folders folders;
    private final Instant now;

    OwnAuthority(PortalSettings.Folders folders, Instant now) {
        this.folders = folders;
        this.now = now;
    }

    /**
     * The certificate for these names; the authority's is written to {@code ca.pem}.
     *
     * @param host the name that phones open
     */
    ServerIdentity identity(String host) {
        var names = new LinkedHashSet<>(List.of(host, "localhost", "127.0.0.1"));
        var authority = authority();
        var leaf = leaf(authority, names);
        try {
            Files.writeString(folders.data().resolve("ca.pem"), authority.certificatePem());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ServerIdentity(
                leaf.keyPair().getPrivate(), List.of(leaf.certificate(), authority.certificate()));
    }

    private HeldCertificate authority() {
        var file = folders.keys().resolve("demo-authority.pem");
        if (Files.exists(file)) {
            var kept = read(file);
            if (lives(kept)) return kept;
        }
        var made =
                valid(new HeldCertificate.Builder(), AUTHORITY)
                        .certificateAuthority(0)
                        .commonName("Vestibule demo authority")
                        .build();
        write(file, made);
        return made;
    }

    private HeldCertificate leaf(HeldCertificate authority, Set<String> names) {
        var file = folders.keys().resolve("demo-portal.pem");
        if (Files.exists(file)) {
            var kept = read(file);
            if (lives(kept) && isFor(kept, authority, names)) return kept;
        }
        var builder =
                valid(new HeldCertificate.Builder(), LEAF)
                        .signedBy(authority)
                        .commonName("Vestibule demo portal");
        names.forEach(builder::addSubjectAlternativeName);
        var made = builder.build();
        write(file, made);
        return made;
    }

    private HeldCertificate.Builder valid(HeldCertificate.Builder builder, Duration life) {
        var from = now.minus(SKEW);
        return builder.validityInterval(from.toEpochMilli(), from.plus(life).toEpochMilli());
    }

    private boolean lives(HeldCertificate kept) {
        return kept.certificate().getNotAfter().toInstant().isAfter(now.plus(RENEW_BEFORE));
    }

    private static boolean isFor(
            HeldCertificate leaf, HeldCertificate authority, Set<String> names) {
        try {
            Collection<List<?>> alternatives = leaf.certificate().getSubjectAlternativeNames();
            var covered =
                    alternatives.stream()
                            .map(a -> String.valueOf(a.get(1)))
                            .collect(Collectors.toSet());
            return covered.containsAll(names)
                    && leaf.certificate()
                            .getIssuerX500Principal()
                            .equals(authority.certificate().getSubjectX500Principal())
                    && isSigned(leaf, authority);
        } catch (CertificateParsingException _) {
            return false;
        }
    }

    private static boolean isSigned(HeldCertificate leaf, HeldCertificate authority) {
        try {
            leaf.certificate().verify(authority.certificate().getPublicKey());
            return true;
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    private static HeldCertificate read(Path file) {
        try {
            return HeldCertificate.decode(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, HeldCertificate made) {
        KeyFile.write(file, made.certificatePem() + made.privateKeyPkcs8Pem());
    }
}
