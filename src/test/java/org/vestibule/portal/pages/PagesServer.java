package org.vestibule.portal.pages;

import io.javalin.Javalin;

import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.vestibule.practice.AssuranceLevel;
import org.vestibule.practice.Policy;
import org.vestibule.practice.Practice;
import org.vestibule.practice.Profile;
import org.vestibule.practice.Timings;
import org.vestibule.practice.Wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** The phone pages on loopback HTTPS, with a certificate authority of their own. */
final class PagesServer implements AutoCloseable {
    /** One of them is not there. */
    private static final List<String> LANGUAGES = List.of("en", "es", "xx");

    final ScriptedActivation activation = new ScriptedActivation();
    final ScriptedAccounts accounts = new ScriptedAccounts();
    final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-23T15:00:00Z"));

    private final HeldCertificate authority =
            new HeldCertificate.Builder().commonName("Test CA").certificateAuthority(0).build();
    private final Javalin server;

    PagesServer() {
        this(LANGUAGES);
    }

    /**
     * @param languages that the practice offers
     */
    PagesServer(List<String> languages) {
        var pages = new PhonePages(activation, accounts, practice(languages), now::get);
        server =
                Javalin.create(
                        config -> {
                            config.startup.showJavalinBanner = false;
                            config.jetty.addConnector((jetty, http) -> https(jetty, http));
                            pages.register(config.routes);
                            config.routes.get("/fhir/Task/1", ctx -> ctx.status(404).result("{}"));
                        });
        server.start();
    }

    static Practice practice() {
        return practice(LANGUAGES);
    }

    private static Practice practice(List<String> languages) {
        var profile =
                new Profile(
                        "Elm Street Family Medicine",
                        "(617) 555-0142",
                        new Wording(
                                "Monday to Friday, 8 to 5",
                                Map.of("es", "De lunes a viernes, de 8 a 5")),
                        URI.create("https://portal.elmstreet.example"),
                        ZoneId.of("America/New_York"));
        var policy = new Policy(AssuranceLevel.TWO_PROOFS, languages, "US");
        return new Practice(profile, policy, Timings.standard());
    }

    String address(String path) {
        var connector = (ServerConnector) server.jettyServer().server().getConnectors()[0];
        return "https://localhost:" + connector.getLocalPort() + path;
    }

    Phone phone() {
        return new Phone(this, trust());
    }

    /** The authority's certificate as a file, for browsers. */
    Path authority(Path folder) {
        try {
            return Files.writeString(folder.resolve("ca.pem"), authority.certificatePem());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HandshakeCertificates trust() {
        return new HandshakeCertificates.Builder()
                .addTrustedCertificate(authority.certificate())
                .build();
    }

    private ServerConnector https(Server jetty, HttpConfiguration http) {
        http.addCustomizer(new SecureRequestCustomizer());
        var ssl = new SslContextFactory.Server();
        ssl.setKeyStore(keys());
        ssl.setKeyStorePassword("pages");
        var connector =
                new ServerConnector(
                        jetty,
                        new SslConnectionFactory(ssl, "http/1.1"),
                        new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        return connector;
    }

    private KeyStore keys() {
        var leaf =
                new HeldCertificate.Builder()
                        .signedBy(authority)
                        .commonName("localhost")
                        .addSubjectAlternativeName("localhost")
                        .build();
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            var chain = new Certificate[] {leaf.certificate(), authority.certificate()};
            store.setKeyEntry("page", leaf.keyPair().getPrivate(), "pages".toCharArray(), chain);
            return store;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
