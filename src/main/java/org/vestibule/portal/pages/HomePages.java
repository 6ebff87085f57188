package org.vestibule.portal.pages;

import io.javalin.http.Context;

import org.vestibule.i18n.Message;
import org.vestibule.i18n.Messages;
import org.vestibule.portal.pages.Accounts.Home;
import org.vestibule.portal.roster.HanName;
import org.vestibule.practice.PortalTask;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The living account: what the person picked at the kiosk comes first. */
final class HomePages {
    /** The field of the name in Chinese characters. */
    private static final String WRITTEN = "written";

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
                in -> {
                    var written = in.home().written().map(HanName::text).orElse("");
                    return new Fields(home(ctx, in)).value(WRITTEN, written).page();
                });
    }

    private Answer.Show home(Context ctx, In in) {
        return task(PhonePage.HOME, in, in.home().firstTask())
                .with("isNew", ctx.queryParam("new") != null)
                .with("given", in.home().givenName())
                .with("people", people(in, ""))
                .with("others", others(in))
                .with("asksHan", in.words().language().locale().getLanguage().equals("zh"))
                .with("kept", ctx.queryParam("kept") != null);
    }

    /** {@code POST /written-name}: the name in Chinese characters; an empty field takes it back. */
    Answer written(Context ctx) {
        var typed = Fields.typed(ctx, WRITTEN);
        return signedIn(ctx, in -> written(ctx, in, typed));
    }

    private Answer written(Context ctx, In in, String typed) {
        var name = HanName.read(typed);
        if (name.isEmpty() && !typed.isBlank()) {
            return new Fields(home(ctx, in))
                    .value(WRITTEN, typed)
                    .problem(WRITTEN, "home.written.problem")
                    .page();
        }
        accounts.write(in.session(), name);
        return new Answer.GoTo("/home?kept");
    }

    /** {@code GET /tasks/{task}}. */
    Answer task(Context ctx) {
        var code = ctx.pathParam("task");
        var known = Arrays.stream(PortalTask.values()).filter(t -> t.code().equals(code)).findAny();
        return signedIn(
                ctx,
                in ->
                        known.map(task -> task(PhonePage.TASK, in, task))
                                .orElseGet(() -> Answer.show(PhonePage.NOT_FOUND, in.words())));
    }

    /**
     * {@code GET /others/{access}}: nothing of anybody's record unless the practice lets this
     * person see it right now; access that is over looks like one that never was.
     */
    Answer other(Context ctx) {
        var access = ctx.pathParam("access");
        return signedIn(
                ctx,
                in ->
                        accounts.other(in.session(), access)
                                .<Answer>map(other -> other(in, access, other))
                                .orElseGet(() -> Answer.show(PhonePage.NOT_FOUND, in.words())));
    }

    private Answer other(In in, String access, Accounts.Other other) {
        var visits = visits(other.visits(), in.words());
        return Answer.show(PhonePage.OTHER, in.words())
                .with("given", other.givenName())
                .with("people", people(in, access))
                .with("task", PortalTask.VISIT.code())
                .with("picture", picture(PortalTask.VISIT))
                .with("visits", visits)
                .with("empty", visits.isEmpty());
    }

    /** Between whose pages somebody can go; nobody is listed for who has only their own. */
    private static List<Map<String, Object>> people(In in, String shown) {
        if (in.home().helped().isEmpty()) return List.of();
        var you = in.words().text("people.you");
        return Stream.concat(
                        Stream.of(person("/home", you, shown.isEmpty())),
                        in.home().helped().stream()
                                .map(
                                        one ->
                                                person(
                                                        "/others/" + one.access(),
                                                        one.givenName(),
                                                        one.access().equals(shown))))
                .toList();
    }

    private static Map<String, Object> person(String to, String name, boolean here) {
        return Map.of("to", to, "name", name, "here", here);
    }

    /** {@code POST /first-task}: the person has seen it; the practice is told once. */
    Answer firstTask(Context ctx) {
        return signedIn(
                ctx,
                in -> {
                    accounts.firstTaskDone(in.session());
                    return new Answer.GoTo("/all-set");
                });
    }

    /** {@code GET /all-set}. */
    Answer allSet(Context ctx) {
        return signedIn(
                ctx, in -> Answer.show(PhonePage.ALL_SET, in.words()).with("others", others(in)));
    }

    /** Somebody who is signed in, and the words they read. */
    private record In(Home home, String session, Messages words) {}

    private Answer signedIn(Context ctx, Function<In, Answer> page) {
        var session = PageCookie.SESSION.read(ctx);
        if (session.isEmpty()) return new Answer.GoTo("/sign-in");
        var home = accounts.home(session.get());
        if (home.isEmpty()) {
            PageCookie.SESSION.clear(ctx);
            return new Answer.GoTo("/sign-in?ended");
        }
        var words = texts.of(home.get().language(), ctx);
        return page.apply(new In(home.get(), session.get(), words));
    }

    private Answer.Show task(PhonePage page, In in, PortalTask task) {
        var visits =
                task == PortalTask.VISIT
                        ? visits(in.home().visits(), in.words())
                        : List.<Map<String, Object>>of();
        return Answer.show(page, in.words())
                .with("task", task.code())
                .with("picture", picture(task))
                .with("visits", visits)
                .with("empty", visits.isEmpty());
    }

    private List<Map<String, Object>> visits(List<Accounts.Visit> all, Messages words) {
        return all.stream()
                .filter(visit -> !visit.day().isBefore(clock.today()))
                .map(visit -> shown(visit, words))
                .toList();
    }

    private static Map<String, Object> shown(Accounts.Visit visit, Messages words) {
        var day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(words.language().locale())
                        .format(visit.day());
        return Map.of("day", day, "with", with(visit, words));
    }

    /** An export may lack the time, or whom it is with. */
    private static String with(Accounts.Visit visit, Messages words) {
        var time = PracticeClock.shown(visit.time(), words);
        if (time.isEmpty() || visit.provider().isEmpty()) return time + visit.provider();
        return words.text(
                Message.of("task.visit.with")
                        .with("time", time)
                        .with("provider", visit.provider()));
    }

    private List<Map<String, Object>> others(In in) {
        return Arrays.stream(PortalTask.values())
                .filter(task -> task != in.home().firstTask())
                .map(task -> tile(task, in.words()))
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
}
