package org.vestibule.portal.pages;

import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.tls.HandshakeCertificates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A browser without script: keeps cookies, follows nothing by itself, sends forms it was given. */
final class Phone {
    private static final Pattern HIDDEN =
            Pattern.compile("type=\"hidden\" name=\"([a-z]+)\" value=\"([^\"]*)\"");

    final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private final PagesServer server;
    private final OkHttpClient client;
    private final Map<String, String> hidden = new LinkedHashMap<>();

    /** What came back. */
    record Page(int status, String body, okhttp3.Headers headers) {
        String header(String name) {
            return String.valueOf(headers.get(name));
        }

        /** What a person reads, tags and blanks taken away. */
        String words() {
            var main = body.substring(Math.max(0, body.indexOf("<main>")));
            return main.replaceAll("(?s)<svg.*?</svg>", "")
                    .replaceAll("<[^>]*>", " ")
                    .replace("&#39;", "'")
                    .replaceAll("\\s+", " ")
                    .strip();
        }
    }

    Phone(PagesServer server, HandshakeCertificates trust) {
        this.server = server;
        client =
                new OkHttpClient.Builder()
                        .sslSocketFactory(trust.sslSocketFactory(), trust.trustManager())
                        .followRedirects(false)
                        .cookieJar(jar())
                        .build();
    }

    Page get(String path) {
        return send(new Request.Builder().url(server.address(path)).build());
    }

    /** Opens a page and every page it leads on to. */
    Page open(String path) {
        return follow(get(path));
    }

    /** Sends the form of the page that was last read, and follows. */
    Page fill(String path, Map<String, String> fields) {
        return follow(post(path, fields));
    }

    Page post(String path, Map<String, String> fields) {
        return send(form(path, fields).build());
    }

    Request.Builder form(String path, Map<String, String> fields) {
        var form = new FormBody.Builder();
        hidden.forEach(form::add);
        fields.forEach(form::add);
        return new Request.Builder().url(server.address(path)).post(form.build());
    }

    Page send(Request request) {
        try (var response = client.newCall(request).execute()) {
            var page = new Page(response.code(), response.body().string(), response.headers());
            var found = HIDDEN.matcher(page.body()).results().toList();
            if (!found.isEmpty()) hidden.clear();
            for (var field : found) hidden.put(field.group(1), field.group(2));
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Page follow(Page page) {
        var at = page;
        while (at.status() == 303) at = get(at.header("Location"));
        return at;
    }

    private CookieJar jar() {
        return new CookieJar() {
            @Override
            public void saveFromResponse(HttpUrl url, List<Cookie> fresh) {
                for (var cookie : fresh) {
                    if (cookie.value().isEmpty()) cookies.remove(cookie.name());
                    else cookies.put(cookie.name(), cookie);
                }
            }

            @Override
            public List<Cookie> loadForRequest(HttpUrl url) {
                return List.copyOf(cookies.values());
            }
        };
    }
}
