package org.vestibule.portal.pages;

import io.javalin.http.Context;

import org.vestibule.i18n.Messages;

import java.util.Locale;

/**
 * Code and birth date are right and something is still missing: says what, and asks again. A script
 * asks every two seconds, a browser without script comes back every ten by itself, and {@code
 * ?still} leaves it to the person (WCAG 2.2.1).
 */
final class WaitingPage {
    private final Activation activation;
    private final PhoneTexts texts;
    private final WaitingNotes notes;
    private final PracticeClock clock;

    WaitingPage(Activation activation, PhoneTexts texts, WaitingNotes notes, PracticeClock clock) {
        this.activation = activation;
        this.texts = texts;
        this.notes = notes;
        this.clock = clock;
    }

    /** {@code GET /waiting}. */
    Answer show(Context ctx) {
        var note = PageCookie.WAITING.read(ctx).flatMap(notes::open);
        if (note.isEmpty()) return without(ctx);
        var asked = note.get();
        var words = texts.ofCode(activation, asked.code(), ctx);
        return switch (activation.check(asked.code(), asked.birthDate(), ctx.ip())) {
            case Activation.Check.Open(var pass) -> {
                PageCookie.WAITING.clear(ctx);
                PageCookie.PASS.set(ctx, pass);
                yield new Answer.GoTo("/password");
            }
            case Activation.Check.NotYet(var missing) -> waiting(ctx, words, missing);
            case Activation.Check.Refused _ -> {
                PageCookie.WAITING.clear(ctx);
                yield Answer.show(PhonePage.REFUSED, words).with("elsewhere", true);
            }
            case Activation.Check.TooMany(var wait) -> clock.slowDown(ctx, words, wait);
        };
    }

    private static Answer waiting(Context ctx, Messages words, Activation.Missing missing) {
        var state = missing.name().toLowerCase(Locale.ROOT);
        ctx.header("X-Waiting-For", state);
        return Answer.show(PhonePage.WAITING, words)
                .with("missing", state)
                .with("desk", missing == Activation.Missing.DESK)
                .with("goesOn", ctx.queryParam("still") == null);
    }

    /** The script's look may have brought the pass already; else the note is too old. */
    private Answer without(Context ctx) {
        return PageCookie.PASS.read(ctx).isPresent()
                ? new Answer.GoTo("/password")
                : Answer.show(PhonePage.GONE, texts.accepted(ctx));
    }
}
