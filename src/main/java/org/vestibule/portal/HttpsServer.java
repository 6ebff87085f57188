package org.vestibule.portal;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;

import org.eclipse.jetty.alpn.server.ALPNServerConnectionFactory;
import org.eclipse.jetty.http2.server.HTTP2ServerConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.ssl.SslContextFactory;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** HTTPS 1.1 and 2 on one port, TLS 1.2 or newer, one virtual thread a request. */
final class HttpsServer implements AutoCloseable {
    /** Our bundle has some 10 KB. */
    private static final long LARGEST_BODY = 256 * 1024;

    private static final int LARGEST_HEADERS = 16 * 1024;

    /** Time for requests that are on their way when the program ends. */
    private static final Duration DRAIN = Duration.ofSeconds(10);

    /**
     * How long a connection on which nothing comes or goes holds up the end. Not shorter: by HTTP/2
     * a request that takes longer to answer is cut off.
     */
    private static final Duration IDLE_AT_THE_END = Duration.ofSeconds(1);

    private final Javalin javalin;

    private HttpsServer(Javalin javalin) {
        this.javalin = javalin;
    }

    static HttpsServer start(
            PortalSettings.Address address,
            ServerIdentity identity,
            Consumer<RoutesConfig> routes) {
        var javalin = Javalin.create(config -> configure(config, address, identity, routes));
        return new HttpsServer(javalin.start());
    }

    private static void configure(
            JavalinConfig config,
            PortalSettings.Address address,
            ServerIdentity identity,
            Consumer<RoutesConfig> routes) {
        config.concurrency.useVirtualThreads = true;
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = LARGEST_BODY;
        config.jetty.modifyServer(
                server -> {
                    server.setHandler(new GracefulHandler());
                    server.setStopTimeout(DRAIN.toMillis());
                });
        config.jetty.addConnector((server, http) -> connector(server, http, address, identity));
        routes.accept(config.routes);
    }

    private static Connector connector(
            Server server,
            HttpConfiguration http,
            PortalSettings.Address address,
            ServerIdentity identity) {
        http.setSendServerVersion(false);
        http.setSendDateHeader(true);
        http.setRequestHeaderSize(LARGEST_HEADERS);
        http.addCustomizer(new SecureRequestCustomizer(false));
        var tls = new SslContextFactory.Server();
        tls.setKeyStore(identity.keyStore());
        tls.setKeyStorePassword("");
        tls.setIncludeProtocols("TLSv1.3", "TLSv1.2");
        var alpn = new ALPNServerConnectionFactory();
        alpn.setDefaultProtocol("http/1.1");
        var connector =
                new ServerConnector(
                        server,
                        new SslConnectionFactory(tls, "alpn"),
                        alpn,
                        new HTTP2ServerConnectionFactory(http),
                        new HttpConnectionFactory(http));
        connector.setHost(address.host());
        connector.setPort(address.port());
        connector.setShutdownIdleTimeout(IDLE_AT_THE_END.toMillis());
        return connector;
    }

    int port() {
        return ((ServerConnector) javalin.jettyServer().server().getConnectors()[0]).getLocalPort();
    }

    /** Every address that is answered, such as {@code GET /health}. */
    List<String> routes() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod())
                .map(endpoint -> endpoint.method + " " + endpoint.path)
                .toList();
    }

    /** Lets what is on its way finish first. */
    @Override
    public void close() {
        javalin.stop();
    }
}
