package org.vestibule.app.tour;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A person's phone: an HTTP client that shares nothing with the kiosk but the address it read from
 * the screen's pixels. It fills in the forms that the pages show, as a browser without scripts
 * would.
 */
final class PhoneVisitor implements AutoCloseable {
    private static final Pattern FORM =
            Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<(?:input|button)\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)=\"([^\"]*)\"");

    private final HttpClient client;
    private Page page;

    /**
     * @param caPem the certificate authority that an ordinary phone would have to trust
     */
    PhoneVisitor(String caPem) {
        client =
                HttpClient.newBuilder()
                        .sslContext(trusting(caPem))
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .connectTimeout(Duration.ofSeconds(10))
                        .build();
        page = new Page(URI.create("about:blank"), 0, "");
    }

    /** What the phone shows. */
    record Page(URI address, int status, String html) {
        /** The page's words, tags taken out. */
        String text() {
            return html.replaceAll("(?s)<(style|script|svg).*?</\\1>", " ")
                    .replaceAll("<[^>]+>", " ")
                    .replaceAll("\\s+", " ")
                    .trim();
        }
    }

    Page open(String address) {
        return go(HttpRequest.newBuilder(URI.create(address)).GET());
    }

    Page page() {
        return page;
    }

    /**
     * Sends the page's first form whose fields include all the given names, hidden fields with it.
     *
     * @throws TourFailure when the page has no such form
     */
    Page submit(Map<String, String> answers) {
        var forms = FORM.matcher(page.html());
        while (forms.find()) {
            var fields = fields(forms.group(2));
            if (!fields.keySet().containsAll(answers.keySet())) continue;
            fields.putAll(answers);
            var action = attributes(forms.group(1)).getOrDefault("action", "");
            return post(action.isEmpty() ? page.address() : page.address().resolve(action), fields);
        }
        throw new TourFailure("the phone's page has no form with " + answers.keySet());
    }

    private Page post(URI address, Map<String, String> fields) {
        var body =
                fields.entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"));
        return go(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", address.getScheme() + "://" + address.getAuthority())
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private Page go(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    client.send(
                            request.timeout(Duration.ofSeconds(20)).build(),
                            BodyHandlers.ofString());
            page = new Page(response.uri(), response.statusCode(), response.body());
            return page;
        } catch (IOException e) {
            throw new TourFailure("the phone could not open the page: " + e.getClass().getName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TourFailure("interrupted");
        }
    }

    private static Map<String, String> fields(String form) {
        var fields = new LinkedHashMap<String, String>();
        var inputs = INPUT.matcher(form);
        while (inputs.find()) {
            var attributes = attributes(inputs.group(1));
            var name = attributes.get("name");
            var type = attributes.getOrDefault("type", "text");
            if (name == null || type.equals("checkbox") || type.equals("submit")) continue;
            fields.putIfAbsent(name, attributes.getOrDefault("value", ""));
        }
        return fields;
    }

    private static Map<String, String> attributes(String tag) {
        return ATTRIBUTE
                .matcher(tag)
                .results()
                .collect(
                        Collectors.toMap(
                                found -> found.group(1), found -> found.group(2), (a, b) -> a));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static SSLContext trusting(String caPem) {
        try {
            var keys = KeyStore.getInstance(KeyStore.getDefaultType());
            keys.load(null, null);
            var pem = new ByteArrayInputStream(caPem.getBytes(StandardCharsets.US_ASCII));
            var authority = CertificateFactory.getInstance("X.509").generateCertificate(pem);
            keys.setCertificateEntry("practice", authority);
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(keys);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the practice's certificate cannot be trusted", e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
