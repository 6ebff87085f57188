package org.vestibule.portal.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

import org.vestibule.i18n.Unbroken;
import org.vestibule.practice.Practice;
import org.vestibule.practice.Profile;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pages that a patient's phone opens: from a code to a living account, and signing in later.
 * Made on the server, so that they work without script; one small style sheet, nothing foreign.
 */
public final class PhonePages {
    /** Addresses of the same server that are not for people. */
    private static final List<String> NOT_OURS =
            List.of("/fhir", "/auth", "/devices", "/health", "/metrics");

    private final PageAssets assets = new PageAssets();
    private final Boundary boundary;
    private final StartPage start;
    private final CodePages code;
    private final WaitingPage waiting;
    private final PasswordPage password;
    private final SignInPages signIn;
    private final HomePages home;

    /**
     * @param practice whose name, phone, languages and time zone the pages show
     */
    public PhonePages(
            Activation activation, Accounts accounts, Practice practice, InstantSource clock) {
        var random = new SecureRandom();
        var texts = new PhoneTexts(practice.policy().languages());
        var templates = new PageTemplates(common(practice.profile()), texts.languages());
        var here = new PracticeClock(clock, practice.profile().zone());
        var notes = new WaitingNotes(random, clock);
        boundary = new Boundary(templates, texts, new FormToken(random));
        start = new StartPage(texts);
        code = new CodePages(activation, texts, notes, here);
        waiting = new WaitingPage(activation, texts, notes, here);
        password = new PasswordPage(activation, texts);
        signIn = new SignInPages(accounts, texts, here);
        home = new HomePages(accounts, texts, here, assets);
    }

    /** Adds every page, and the page for addresses that nobody has. */
    public void register(RoutesConfig routes) {
        routes.get("/", boundary.page(start::show));
        routes.post("/", boundary.page(start::typed));
        routes.get("/a/{code}", boundary.page(code::show));
        routes.post("/a/{code}", boundary.page(code::typed));
        routes.get("/waiting", boundary.page(waiting::show));
        routes.get("/password", boundary.page(password::show));
        routes.post("/password", boundary.page(password::typed));
        routes.get("/sign-in", boundary.page(signIn::show));
        routes.post("/sign-in", boundary.page(signIn::typed));
        routes.post("/sign-out", boundary.page(signIn::signOut));
        routes.get("/signed-out", boundary.page(signIn::signedOut));
        routes.get("/home", boundary.page(home::home));
        routes.get("/tasks/{task}", boundary.page(home::task));
        routes.get("/others/{access}", boundary.page(home::other));
        routes.post("/written-name", boundary.page(home::written));
        routes.post("/first-task", boundary.page(home::firstTask));
        routes.get("/all-set", boundary.page(home::allSet));
        routes.get("/assets/{name}", assets::serve);
        routes.error(404, "html", this::notFound);
    }

    private void notFound(Context ctx) {
        var path = ctx.path();
        var ours = NOT_OURS.stream().noneMatch(p -> path.equals(p) || path.startsWith(p + "/"));
        if (ours) boundary.notFound(ctx);
    }

    private Map<String, Object> common(Profile profile) {
        var values = new HashMap<>(assets.links());
        values.put("practice", profile.name());
        // A number that breaks across lines is misread.
        values.put("phone", Unbroken.of(profile.phone()));
        values.put("dial", profile.phone().replaceAll("[^0-9+]", ""));
        values.put("hours", profile.hours());
        values.put("address", profile.shortAddress());
        return values;
    }
}
