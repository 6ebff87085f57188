package org.vestibule.portal.pages;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;

import org.vestibule.enrollment.InvitationCode;
import org.vestibule.i18n.Messages;
import org.vestibule.portal.pages.BirthDateForm.Field;
import org.vestibule.portal.pages.BirthDateForm.Problem;
import org.vestibule.portal.pages.BirthDateForm.Reading;
import org.vestibule.portal.pages.WaitingNotes.Waiting;

import java.util.List;

/** The page behind a scanned or typed code: the birth date that belongs to it. */
final class CodePages {
    /** The hidden field with the tag of the language that the form is in. */
    private static final String LANGUAGE = "language";

    private final Activation activation;
    private final PhoneTexts texts;
    private final WaitingNotes notes;
    private final PracticeClock clock;

    CodePages(Activation activation, PhoneTexts texts, WaitingNotes notes, PracticeClock clock) {
        this.activation = activation;
        this.texts = texts;
        this.notes = notes;
        this.clock = clock;
    }

    /** {@code GET /a/{code}}: opening uses nothing up, so a preview or a reload does no harm. */
    Answer show(Context ctx) {
        var code = code(ctx);
        if (isPerson(ctx)) activation.opened(code);
        var words = texts.ofCode(activation, code, ctx);
        return form(words, new BirthDateForm("", "", ""), List.of());
    }

    /**
     * {@code POST /a/{code}}. It answers in the words that the form was in: those of the code would
     * tell one that never was from one that is.
     */
    Answer typed(Context ctx) {
        var code = code(ctx);
        var words = texts.ofForm(Fields.typed(ctx, LANGUAGE), ctx);
        var typed =
                new BirthDateForm(
                        Fields.typed(ctx, Field.MONTH.code()),
                        Fields.typed(ctx, Field.DAY.code()),
                        Fields.typed(ctx, Field.YEAR.code()));
        return switch (typed.read(words.language().locale(), clock.today())) {
            case Reading.Unclear(var problems) -> form(words, typed, problems);
            case Reading.Date(var date) -> ask(ctx, new Waiting(code, date), words);
        };
    }

    private Answer ask(Context ctx, Waiting asked, Messages words) {
        return switch (activation.check(asked.code(), asked.birthDate(), ctx.ip())) {
            case Activation.Check.Open(var pass) -> {
                PageCookie.PASS.set(ctx, pass);
                yield new Answer.GoTo("/password");
            }
            case Activation.Check.NotYet _ -> {
                PageCookie.WAITING.set(ctx, notes.seal(asked));
                yield new Answer.GoTo("/waiting");
            }
            case Activation.Check.Refused _ -> Answer.show(PhonePage.REFUSED, words);
            case Activation.Check.TooMany(var wait) -> clock.slowDown(ctx, words, wait);
        };
    }

    private static Answer form(Messages words, BirthDateForm typed, List<Problem> problems) {
        var fields = new Fields(Answer.show(PhonePage.BIRTH, words));
        for (var field : Field.values()) fields.value(field.code(), typed.value(field));
        for (var problem : problems) fields.problem(problem.field().code(), problem.key());
        return fields.page();
    }

    /** What cannot be a code goes on as an empty one, and is refused like any other. */
    private static String code(Context ctx) {
        var text = ctx.pathParam("code");
        return InvitationCode.parse(text).map(InvitationCode::value).orElse("");
    }

    /** A browser that only fetches ahead has not been touched by anybody yet. */
    private static boolean isPerson(Context ctx) {
        return ctx.method().equals(HandlerType.GET) && ctx.header("Sec-Purpose") == null;
    }
}
