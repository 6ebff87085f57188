package org.vestibule.sync;

import okhttp3.ConnectionSpec;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;

import okio.ByteString;

import java.io.IOException;
import java.net.URI;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

import javax.net.ssl.SSLPeerUnverifiedException;

/**
 * HTTPS to one portal: TLS 1.2 or newer, the given trust and nothing else, no redirects, no hidden
 * retries (OkHttp would re-send a POST after some failures), and a limit on everything.
 */
final class PortalLink implements AutoCloseable {
    /** No answer of a portal is near this. */
    static final long LONGEST_BODY = 512 * 1024;

    private final HttpUrl base;
    private final OkHttpClient client;
    private final ServerClock clock;

    PortalLink(URI base, Trust trust, Limits limits, ServerClock clock) {
        this.base = httpsUrl(base);
        this.clock = clock;
        var certificates = trust.certificates();
        client =
                new OkHttpClient.Builder()
                        .sslSocketFactory(
                                certificates.sslSocketFactory(), certificates.trustManager())
                        .certificatePinner(trust.pinner(this.base.host()))
                        .connectionSpecs(List.of(ConnectionSpec.MODERN_TLS))
                        .protocols(List.of(Protocol.HTTP_2, Protocol.HTTP_1_1))
                        .retryOnConnectionFailure(false)
                        .followRedirects(false)
                        .followSslRedirects(false)
                        .connectTimeout(limits.connect())
                        .readTimeout(limits.silence())
                        .writeTimeout(limits.silence())
                        .callTimeout(limits.call())
                        .build();
    }

    private PortalLink(HttpUrl base, OkHttpClient client, ServerClock clock) {
        this.base = base;
        this.client = client;
        this.clock = clock;
    }

    /** The same connections with other limits; closing either closes both. */
    PortalLink within(Limits limits) {
        var other =
                client.newBuilder()
                        .connectTimeout(limits.connect())
                        .readTimeout(limits.silence())
                        .writeTimeout(limits.silence())
                        .callTimeout(limits.call())
                        .build();
        return new PortalLink(base, other, clock);
    }

    /**
     * How long to wait.
     *
     * @param connect for a connection and its TLS handshake
     * @param silence between two bytes
     * @param call for the whole exchange
     */
    record Limits(Duration connect, Duration silence, Duration call) {
        static final Limits STANDARD =
                new Limits(Duration.ofSeconds(10), Duration.ofSeconds(15), Duration.ofSeconds(30));

        /** For small questions that somebody waits for, or that are asked again soon. */
        static final Limits BRISK =
                new Limits(Duration.ofSeconds(3), Duration.ofSeconds(5), Duration.ofSeconds(8));
    }

    private static HttpUrl httpsUrl(URI address) {
        var url = HttpUrl.get(address);
        if (url == null || !url.isHttps()) {
            throw new IllegalArgumentException("a portal's address starts with https://");
        }
        return url;
    }

    /**
     * @param segments a path below the base address, such as {@code fhir/Task/1}
     */
    HttpUrl url(String segments) {
        return base.newBuilder().addPathSegments(segments).build();
    }

    /**
     * @param last one more segment, whatever is in it
     */
    HttpUrl url(String segments, String last) {
        return url(segments).newBuilder().addPathSegment(last).build();
    }

    Exchange send(Request request) {
        try (var response = client.newCall(request).execute()) {
            noteDate(response);
            var source = response.body().source();
            if (source.request(LONGEST_BODY + 1)) return new Exchange.Failed(Trouble.ODD_ANSWER);
            return answered(response, source.readByteString());
        } catch (IOException e) {
            return new Exchange.Failed(trouble(e));
        }
    }

    private static Exchange answered(Response response, ByteString body) {
        return new Exchange.Answered(
                response.code(),
                Optional.ofNullable(response.header("Content-Type")).orElse(""),
                Optional.ofNullable(response.header("Retry-After")),
                Optional.ofNullable(response.header("ETag")),
                body);
    }

    private void noteDate(Response response) {
        date(response).ifPresent(clock::seen);
    }

    private static Optional<Instant> date(Response response) {
        var header = response.header("Date");
        if (header == null) return Optional.empty();
        try {
            var format = DateTimeFormatter.RFC_1123_DATE_TIME;
            return Optional.of(ZonedDateTime.parse(header, format).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Trouble trouble(IOException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (isOutOfDate(cause)) return Trouble.OUT_OF_DATE;
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLPeerUnverifiedException
                    || cause instanceof CertificateException) {
                return Trouble.UNTRUSTED;
            }
        }
        return Trouble.UNREACHABLE;
    }

    private static boolean isOutOfDate(Throwable cause) {
        return cause instanceof CertificateExpiredException
                || cause instanceof CertificateNotYetValidException;
    }

    /** Breaks off what is under way and lets the connections go. */
    @Override
    public void close() {
        client.dispatcher().cancelAll();
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
