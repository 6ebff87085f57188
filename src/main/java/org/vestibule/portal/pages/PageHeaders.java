package org.vestibule.portal.pages;

import io.javalin.http.Context;

/** Headers of every page: nothing foreign, nothing kept, nothing told to other sites. */
final class PageHeaders {
    private static final String CONTENT =
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src"
                    + " 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private PageHeaders() {}

    /** For a page: it may show a person's name, and its address may hold a code. */
    static void addToPage(Context ctx) {
        addToAsset(ctx);
        ctx.header("Content-Security-Policy", CONTENT);
        ctx.header("Cache-Control", "no-store");
        ctx.header("Referrer-Policy", "no-referrer");
        ctx.header("X-Robots-Tag", "noindex, nofollow");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }

    /** For a file that is the same for everybody. */
    static void addToAsset(Context ctx) {
        ctx.header("Strict-Transport-Security", "max-age=31536000");
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
    }
}
