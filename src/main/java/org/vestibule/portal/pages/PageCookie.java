package org.vestibule.portal.pages;

import io.javalin.http.Context;

import java.util.Locale;
import java.util.Optional;

/**
 * Every cookie the pages set. The {@code __Host-} prefix ties them to this host, HTTPS and the path
 * {@code /} (RFC 6265bis); none outlives the browser.
 */
enum PageCookie {
    /** Binds a form to the browser that it was given to. */
    FORM("Strict"),
    /** Sealed code and birth date of somebody who waits. */
    WAITING("Strict"),
    /** The pass between the birth date and the password. */
    PASS("Strict"),
    /** The language that somebody chose on this phone; Lax, as below. */
    LANGUAGE("Lax"),
    /** Somebody signed in; Lax, so that a link in an email finds them signed in. */
    SESSION("Lax");

    private final String sameSite;

    PageCookie(String sameSite) {
        this.sameSite = sameSite;
    }

    String cookieName() {
        return "__Host-" + name().toLowerCase(Locale.ROOT);
    }

    Optional<String> read(Context ctx) {
        return Optional.ofNullable(ctx.cookie(cookieName())).filter(value -> !value.isEmpty());
    }

    void set(Context ctx, String value) {
        write(ctx, value, "");
    }

    void clear(Context ctx) {
        write(ctx, "", "; Max-Age=0");
    }

    private void write(Context ctx, String value, String age) {
        var attributes = "; Path=/; Secure; HttpOnly; SameSite=" + sameSite + age;
        ctx.res().addHeader("Set-Cookie", cookieName() + "=" + value + attributes);
    }
}
