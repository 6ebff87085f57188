package org.vestibule.portal.pages;

import io.javalin.http.Context;

import org.vestibule.i18n.Message;
import org.vestibule.i18n.Messages;
import org.vestibule.portal.pages.Accounts.Home;
import org.vestibule.practice.PortalTask;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The living account: what the person picked at the kiosk comes first. */
final class HomePages {
    private final Accounts accounts;
    private final PhoneTexts texts;
    private final PracticeClock clock;
    private final PageAssets assets;

    HomePages(Accounts accounts, PhoneTexts texts, PracticeClock clock, PageAssets assets) {
        this.accounts = accounts;
        this.texts = texts;
        this.clock = clock;
        this.assets = assets;
    }

    /** {@code GET /home}; {@code ?new} right after the account was made. */
    Answer home(Context ctx) {
        return signedIn(
                ctx,
                (home, _) ->
                        task(PhonePage.HOME, home, home.firstTask())
                                .with("isNew", ctx.queryParam("new") != null)
                                .with("given", home.givenName())
                                .with("others", others(home)));
    }

    /** {@code GET /tasks/{task}}. */
    Answer task(Context ctx) {
        var code = ctx.pathParam("task");
        var known = Arrays.stream(PortalTask.values()).filter(t -> t.code().equals(code)).findAny();
        return signedIn(
                ctx,
                (home, _) ->
                        known.map(task -> task(PhonePage.TASK, home, task))
                                .orElseGet(() -> Answer.show(PhonePage.NOT_FOUND, words(home))));
    }

    /** {@code POST /first-task}: the person has seen it; the practice is told once. */
    Answer firstTask(Context ctx) {
        return signedIn(
                ctx,
                (_, session) -> {
                    accounts.firstTaskDone(session);
                    return new Answer.GoTo("/all-set");
                });
    }

    /** {@code GET /all-set}. */
    Answer allSet(Context ctx) {
        return signedIn(
                ctx,
                (home, _) ->
                        Answer.show(PhonePage.ALL_SET, words(home)).with("others", others(home)));
    }

    private Answer signedIn(Context ctx, BiFunction<Home, String, Answer> page) {
        var session = PageCookie.SESSION.read(ctx);
        if (session.isEmpty()) return new Answer.GoTo("/sign-in");
        var home = accounts.home(session.get());
        if (home.isEmpty()) {
            PageCookie.SESSION.clear(ctx);
            return new Answer.GoTo("/sign-in?ended");
        }
        return page.apply(home.get(), session.get());
    }

    private Answer.Show task(PhonePage page, Home home, PortalTask task) {
        var visits = task == PortalTask.VISIT ? visits(home) : List.<Map<String, Object>>of();
        return Answer.show(page, words(home))
                .with("task", task.code())
                .with("picture", picture(task))
                .with("visits", visits)
                .with("empty", visits.isEmpty());
    }

    private List<Map<String, Object>> visits(Home home) {
        var words = words(home);
        return home.visits().stream()
                .filter(visit -> !visit.day().isBefore(clock.today()))
                .map(visit -> shown(visit, words))
                .toList();
    }

    private static Map<String, Object> shown(Accounts.Visit visit, Messages words) {
        var day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(words.language().locale())
                        .format(visit.day());
        var with =
                Message.of("task.visit.with")
                        .with("time", visit.time())
                        .with("provider", visit.provider());
        return Map.of("day", day, "with", words.text(with));
    }

    private List<Map<String, Object>> others(Home home) {
        var words = words(home);
        return Arrays.stream(PortalTask.values())
                .filter(task -> task != home.firstTask())
                .map(task -> tile(task, words))
                .toList();
    }

    private String picture(PortalTask task) {
        return assets.address("task-" + task.code() + ".svg");
    }

    private Map<String, Object> tile(PortalTask task, Messages words) {
        var key = "task." + task.code();
        return Map.of(
                "code", task.code(),
                "name", words.text(key + ".name"),
                "line", words.text(key + ".line"),
                "picture", picture(task));
    }

    private Messages words(Home home) {
        return texts.in(home.language());
    }
}
