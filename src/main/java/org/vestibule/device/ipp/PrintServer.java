package org.vestibule.device.ipp;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vestibule.device.ipp.Reply.Got;
import org.vestibule.device.ipp.Reply.Refused;
import org.vestibule.device.ipp.Reply.Unreached;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** IPP over HTTP/1.1 (RFC 8010, 4). A question is asked once; nothing is sent again by itself. */
final class PrintServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PrintServer.class);
    private static final int PORT = 631;
    private static final int OK = 200;

    private final HttpClient http;
    private final URI address;
    private final Duration patience;

    /**
     * @param address {@code ipp://host[:port]}, or {@code ipps} for TLS
     * @param patience for one answer
     */
    PrintServer(URI address, Duration patience) {
        this.address = address;
        this.patience = patience;
        http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(patience)
                        .build();
    }

    /** Such as {@code ipp://localhost:631/printers/lobby}. */
    URI at(String path) {
        return address.resolve(path);
    }

    Reply<Response> ask(String path, byte[] question) {
        var request =
                HttpRequest.newBuilder(web(path))
                        .header("Content-Type", "application/ipp")
                        .timeout(patience)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(question))
                        .build();
        var answer = http.sendAsync(request, BodyHandlers.ofByteArray());
        try {
            return read(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            return new Unreached<>(!neverLeft(e.getCause()));
        } catch (TimeoutException _) {
            return new Unreached<>(true);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Unreached<>(true);
        } finally {
            answer.cancel(true);
        }
    }

    private URI web(String path) {
        var scheme = "ipps".equals(address.getScheme()) ? "https" : "http";
        var port = address.getPort() < 0 ? PORT : address.getPort();
        return URI.create(scheme + "://" + address.getHost() + ":" + port + path);
    }

    private static boolean neverLeft(@Nullable Throwable cause) {
        return cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException;
    }

    private static Reply<Response> read(HttpResponse<byte[]> answer) {
        if (answer.statusCode() != OK) {
            LOG.warn("The print service answered with HTTP status {}", answer.statusCode());
            return new Unreached<>(false);
        }
        var response = Response.read(answer.body());
        if (response.isEmpty()) {
            LOG.warn("What the print service answered is no IPP");
            return new Unreached<>(true);
        }
        return response.get().isSuccess()
                ? new Got<>(response.get())
                : new Refused<>(response.get().status());
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
