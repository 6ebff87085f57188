package org.vestibule.portal.pages;

import io.javalin.http.Context;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Proves that a form comes from a page we gave to this very browser (double-submit cookie). */
final class FormToken {
    /** Name of the hidden field. */
    static final String FIELD = "form";

    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{32}");
    private final SecureRandom random;

    FormToken(SecureRandom random) {
        this.random = random;
    }

    /** The browser's token; a browser without one is given it. */
    String give(Context ctx) {
        return PageCookie.FORM.read(ctx).filter(FormToken::isToken).orElseGet(() -> fresh(ctx));
    }

    /** Whether the form may be taken. A browser that says where it comes from has to say: here. */
    boolean holds(Context ctx) {
        var site = ctx.header("Sec-Fetch-Site");
        var fromHere = site == null || site.equals("same-origin") || site.equals("none");
        var sent = ctx.formParam(FIELD);
        return fromHere
                && sent != null
                && PageCookie.FORM.read(ctx).filter(own -> same(own, sent)).isPresent();
    }

    private String fresh(Context ctx) {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        var token = HexFormat.of().formatHex(bytes);
        PageCookie.FORM.set(ctx, token);
        return token;
    }

    private static boolean isToken(String text) {
        return TOKEN.matcher(text).matches();
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(
                a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }
}
