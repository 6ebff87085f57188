package org.vestibule.portal.pages;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vestibule.portal.store.DatabaseAway;

/**
 * The one place between the pages and the network: headers, form tokens, and a kind page with a
 * support code when something breaks. Addresses are never logged: they hold codes.
 */
final class Boundary {
    private static final Logger LOG = LoggerFactory.getLogger(Boundary.class);

    private final PageTemplates templates;
    private final PhoneTexts texts;
    private final FormToken token;

    Boundary(PageTemplates templates, PhoneTexts texts, FormToken token) {
        this.templates = templates;
        this.texts = texts;
        this.token = token;
    }

    /** What one address does. */
    interface Page {
        Answer answer(Context ctx);
    }

    Handler page(Page page) {
        return ctx -> {
            PageHeaders.addToPage(ctx);
            try {
                write(ctx, answer(ctx, page));
            } catch (HttpResponseException e) {
                throw e;
            } catch (DatabaseAway e) {
                ctx.header("Retry-After", Long.toString(DatabaseAway.RETRY_AFTER.toSeconds()));
                write(ctx, broken(ctx, e).with(503));
            } catch (RuntimeException e) {
                write(ctx, broken(ctx, e));
            }
        };
    }

    private Answer answer(Context ctx, Page page) {
        if (!taken(ctx)) return plain(ctx, PhonePage.STALE);
        var wanted = ctx.queryParam("language");
        if (wanted == null || !ctx.method().equals(HandlerType.GET)) return page.answer(ctx);
        // Kept for this browser, and the address is again what it was.
        if (texts.has(wanted)) PageCookie.LANGUAGE.set(ctx, wanted);
        return new Answer.GoTo(ctx.path());
    }

    /** For an address that nobody has, whatever the method. */
    void notFound(Context ctx) {
        PageHeaders.addToPage(ctx);
        write(ctx, plain(ctx, PhonePage.NOT_FOUND));
    }

    private Answer.Show plain(Context ctx, PhonePage page) {
        return Answer.show(page, texts.accepted(ctx));
    }

    private boolean taken(Context ctx) {
        return !ctx.method().equals(HandlerType.POST) || token.holds(ctx);
    }

    private Answer.Show broken(Context ctx, RuntimeException fault) {
        var code = SupportCode.of(fault);
        LOG.error("{} {} {}", code.value(), ctx.endpoint().path, code.frames());
        return plain(ctx, PhonePage.BROKEN).with("support", code.value());
    }

    private void write(Context ctx, Answer answer) {
        switch (answer) {
            case Answer.Show show ->
                    ctx.status(show.status()).html(templates.html(show, token.give(ctx)));
            case Answer.GoTo to -> {
                ctx.status(303);
                ctx.header("Location", to.path());
            }
        }
    }
}
