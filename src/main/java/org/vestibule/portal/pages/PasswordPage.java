package org.vestibule.portal.pages;

import io.javalin.http.Context;

import org.vestibule.portal.pages.Activation.Making;
import org.vestibule.portal.pages.Activation.Visit;

import java.util.Locale;

/**
 * The last step: one password, and a sign-in name for somebody without email and mobile. Who has an
 * account gets words of their own.
 */
final class PasswordPage {
    private static final String NAME = "name";
    private static final String PASSWORD = "password";

    private final Activation activation;
    private final PhoneTexts texts;

    PasswordPage(Activation activation, PhoneTexts texts) {
        this.activation = activation;
        this.texts = texts;
    }

    /** {@code GET /password}. */
    Answer show(Context ctx) {
        return PageCookie.PASS
                .read(ctx)
                .flatMap(activation::visit)
                .<Answer>map(visit -> page(visit, ctx))
                .orElseGet(() -> gone(ctx));
    }

    /** {@code POST /password}. */
    Answer typed(Context ctx) {
        var pass = PageCookie.PASS.read(ctx).orElse("");
        var visit = activation.visit(pass);
        if (visit.isEmpty()) return gone(ctx);
        var name = Fields.typed(ctx, NAME).strip();
        var form = new Fields(page(visit.get(), ctx)).value(NAME, name);
        return switch (activation.make(pass, name, Fields.typed(ctx, PASSWORD))) {
            case Making.Live(var session) -> {
                PageCookie.PASS.clear(ctx);
                PageCookie.SESSION.set(ctx, session);
                yield new Answer.GoTo(visit.get().hasAccount() ? "/home" : "/home?new");
            }
            case Making.PasswordRefused(var rule) -> form.problem(PASSWORD, key(rule)).page();
            case Making.NameRefused(var rule) -> form.problem(NAME, key(rule)).page();
            case Making.Gone _ -> gone(ctx);
        };
    }

    private Answer.Show page(Visit visit, Context ctx) {
        var page = visit.hasAccount() ? PhonePage.NEW_PASSWORD : PhonePage.PASSWORD;
        return Answer.show(page, texts.of(visit.language(), ctx))
                .with("given", visit.givenName())
                .with("contact", visit.maskedContact().orElse(""));
    }

    private Answer gone(Context ctx) {
        PageCookie.PASS.clear(ctx);
        return Answer.show(PhonePage.GONE, texts.accepted(ctx));
    }

    private static String key(Activation.PasswordRule rule) {
        return "password.problem." + code(rule);
    }

    private static String key(Activation.NameRule rule) {
        return "password.name.problem." + code(rule);
    }

    private static String code(Enum<?> rule) {
        return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
