package org.vestibule.portal.pages;

import io.javalin.http.Context;

import org.vestibule.i18n.Messages;
import org.vestibule.portal.pages.Accounts.SignIn;

/** In and out for somebody who has an account. */
final class SignInPages {
    private final Accounts accounts;
    private final PhoneTexts texts;
    private final PracticeClock clock;

    SignInPages(Accounts accounts, PhoneTexts texts, PracticeClock clock) {
        this.accounts = accounts;
        this.texts = texts;
        this.clock = clock;
    }

    /** {@code GET /sign-in}; {@code ?ended} says why somebody is here again. */
    Answer show(Context ctx) {
        return Answer.show(PhonePage.SIGN_IN, texts.accepted(ctx))
                .with("ended", ctx.queryParam("ended") != null);
    }

    /** {@code POST /sign-in}. */
    Answer typed(Context ctx) {
        var words = texts.accepted(ctx);
        var name = Fields.typed(ctx, "name").strip();
        var password = Fields.typed(ctx, "password");
        if (name.isEmpty() || password.isEmpty()) return unfinished(words, name, password);
        return switch (accounts.signIn(name, password, ctx.ip())) {
            case SignIn.In(var session) -> {
                PageCookie.SESSION.set(ctx, session);
                yield new Answer.GoTo("/home");
            }
            case SignIn.Refused _ -> form(words, name).problem("name", "sign-in.problem").page();
            case SignIn.TooMany(var wait) -> clock.slowDown(ctx, words, wait);
        };
    }

    /** {@code POST /sign-out}. */
    Answer signOut(Context ctx) {
        PageCookie.SESSION.read(ctx).ifPresent(accounts::signOut);
        PageCookie.SESSION.clear(ctx);
        return new Answer.GoTo("/signed-out");
    }

    /** {@code GET /signed-out}. */
    Answer signedOut(Context ctx) {
        return Answer.show(PhonePage.SIGNED_OUT, texts.accepted(ctx));
    }

    private static Answer unfinished(Messages words, String name, String password) {
        var form = form(words, name);
        if (name.isEmpty()) form.problem("name", "sign-in.problem.name");
        if (password.isEmpty()) form.problem("password", "sign-in.problem.password");
        return form.page();
    }

    private static Fields form(Messages words, String name) {
        return new Fields(Answer.show(PhonePage.SIGN_IN, words)).value("name", name);
    }
}
