package org.vestibule.portal.pages;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Style, script, mark and fonts, each at an address that changes with its bytes. */
final class PageAssets {
    private static final List<String> FILES =
            List.of(
                    "phone.css",
                    "show.js",
                    "wait.js",
                    "door.svg",
                    "task-test-results.svg",
                    "task-refill.svg",
                    "task-visit.svg",
                    "task-message.svg",
                    "hyperlegible-next-400.woff2",
                    "hyperlegible-next-700.woff2");

    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, byte[]> bytesByName = new HashMap<>();

    PageAssets() {
        for (var file : FILES) {
            var bytes = read(file);
            var dot = file.lastIndexOf('.');
            // The style sheet names its fonts, so their names stay as they are.
            var isFont = file.endsWith(".woff2");
            var name = isFont ? file : file.substring(0, dot) + "." + mark(bytes) + end(file);
            addresses.put(file, "/assets/" + name);
            bytesByName.put(name, bytes);
        }
    }

    /** Where a page finds a file, such as {@code /assets/phone.1f2e3d4c.css}. */
    Map<String, Object> links() {
        return Map.of(
                "css", address("phone.css"),
                "showScript", address("show.js"),
                "waitScript", address("wait.js"),
                "icon", address("door.svg"),
                "regular", address("hyperlegible-next-400.woff2"),
                "bold", address("hyperlegible-next-700.woff2"));
    }

    /** Serves one file, to be kept for a year. */
    void serve(Context ctx) {
        var name = ctx.pathParam("name");
        var bytes = bytesByName.get(name);
        if (bytes == null) throw new NotFoundResponse();
        PageHeaders.addToAsset(ctx);
        ctx.header("Cache-Control", "public, max-age=31536000, immutable");
        ctx.contentType(type(name)).result(bytes);
    }

    /**
     * @throws IllegalArgumentException when there is no such file
     */
    String address(String file) {
        var address = addresses.get(file);
        if (address == null) throw new IllegalArgumentException("no such asset: " + file);
        return address;
    }

    private static String end(String file) {
        return file.substring(file.lastIndexOf('.'));
    }

    private static String type(String file) {
        return switch (end(file)) {
            case ".css" -> "text/css; charset=utf-8";
            case ".js" -> "text/javascript; charset=utf-8";
            case ".svg" -> "image/svg+xml";
            case ".woff2" -> "font/woff2";
            default -> throw new IllegalArgumentException("no media type for " + file);
        };
    }

    private static String mark(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] read(String file) {
        try (var in = PageAssets.class.getResourceAsStream("/pages/assets/" + file)) {
            if (in == null) throw new IllegalStateException("missing from the program: " + file);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
