package org.vestibule.portal.pages;

import io.javalin.http.Context;

import org.vestibule.enrollment.InvitationCode;

/** The short address: somebody types the code from the kiosk's screen, a letter or a guide. */
final class StartPage {
    private final PhoneTexts texts;

    StartPage(PhoneTexts texts) {
        this.texts = texts;
    }

    /** {@code GET /}. */
    Answer show(Context ctx) {
        return Answer.show(PhonePage.START, texts.accepted(ctx));
    }

    /** {@code POST /}: only the shape is looked at here, so nothing is told about any code. */
    Answer typed(Context ctx) {
        var typed = Fields.typed(ctx, "code");
        var code = InvitationCode.parse(typed);
        if (code.isPresent()) return new Answer.GoTo("/a/" + code.get().value());
        return new Fields(Answer.show(PhonePage.START, texts.accepted(ctx)))
                .value("code", typed)
                .problem("code", typed.isBlank() ? "start.problem.empty" : "start.problem.shape")
                .page();
    }
}
