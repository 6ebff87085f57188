package org.vestibule.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A phone without script at a real portal: keeps cookies, and sends the forms that it was given.
 */
final class PlainPhone {
    private static final Pattern HIDDEN =
            Pattern.compile("type=\"hidden\" name=\"([a-z]+)\" value=\"([^\"]*)\"");

    private final URI portal;
    private final HttpClient client;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> hidden = new LinkedHashMap<>();
    private final String languages;

    PlainPhone(TestPortal portal) {
        this(portal, portal.client(), "en-US");
    }

    /**
     * @param client whose connections several phones may share
     * @param languages as a browser asks for them
     */
    PlainPhone(TestPortal portal, HttpClient client, String languages) {
        this.portal = portal.program().baseAddress();
        this.client = client;
        this.languages = languages;
    }

    /** All that came back. */
    record Page(int status, Map<String, List<String>> headers, String body) {
        String header(String name) {
            return String.join(", ", headers.getOrDefault(name, List.of()));
        }

        /** Without the form's nonce, the cookie with it, and the time of day. */
        Page apartFromTheNonce() {
            var kept = new TreeMap<>(headers);
            kept.remove("date");
            kept.remove("set-cookie");
            var same = body.replaceAll("name=\"form\" value=\"[0-9a-f]{32}\"", "form");
            return new Page(status, kept, same);
        }

        /** What a person reads. */
        String words() {
            return body.substring(Math.max(0, body.indexOf("<main>")))
                    .replaceAll("(?s)<svg.*?</svg>", "")
                    .replaceAll("<[^>]*>", " ")
                    .replace("&#39;", "'")
                    .replaceAll("\\s+", " ")
                    .strip();
        }
    }

    Page get(String path) {
        return send(request(path).GET());
    }

    /** The form of the page that was last read. */
    Page post(String path, Map<String, String> fields) {
        var all = new HashMap<>(hidden);
        all.putAll(fields);
        var form =
                all.entrySet().stream()
                        .map(e -> e.getKey() + "=" + encoded(e.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    /** The same, and on to where it leads. */
    Page fill(String path, Map<String, String> fields) {
        return follow(post(path, fields));
    }

    Page open(String path) {
        return follow(get(path));
    }

    /** Opens the code's page and types a birth date. */
    Page born(String code, String birthDate) {
        open("/a/" + code);
        var parts = birthDate.split("-", -1);
        return post("/a/" + code, Map.of("year", parts[0], "month", parts[1], "day", parts[2]));
    }

    /** Signed in with this session. */
    void bring(String session) {
        cookies.put("__Host-session", session);
    }

    private Page follow(Page page) {
        var at = page;
        while (at.status() == 303) at = get(at.header("location"));
        return at;
    }

    private HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(URI.create(portal + path))
                        .header("Accept-Language", languages);
        var sent =
                cookies.entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .collect(Collectors.joining("; "));
        return sent.isEmpty() ? request : request.header("Cookie", sent);
    }

    private Page send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            var page = new Page(response.statusCode(), response.headers().map(), response.body());
            for (var cookie : page.headers().getOrDefault("set-cookie", List.of())) keep(cookie);
            var found = HIDDEN.matcher(page.body()).results().toList();
            if (!found.isEmpty()) hidden.clear();
            for (var field : found) hidden.put(field.group(1), field.group(2));
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.substring(0, cookie.indexOf(';')).split("=", 2);
        if (pair[1].isEmpty()) cookies.remove(pair[0]);
        else cookies.put(pair[0], pair[1]);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
