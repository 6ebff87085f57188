package org.vestibule.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.OutputType;
import org.vestibule.i18n.Isolated;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.i18n.Message;
import org.vestibule.i18n.Messages;
import org.vestibule.practice.PortalTask;
import org.vestibule.testing.Axe;
import org.vestibule.testing.TrustedChromium;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The pages as Chromium shows them, with real trust: each in one of the languages, another one each
 * day, and in all of them with {@code -Dpages=all}. What it sees goes to {@code
 * target/phone-pages}.
 */
@TestInstance(Lifecycle.PER_CLASS)
class PagesInChromiumTest {
    /** Everything that a page makes the phone fetch, before any compression. */
    private static final String WEIGHT =
            """
            return performance.getEntriesByType('navigation')
                .concat(performance.getEntriesByType('resource'))
                .reduce((sum, each) => sum + each.decodedBodySize, 0)""";

    private static final String FOREIGN =
            """
            return performance.getEntriesByType('resource').map(each => each.name)
                .filter(name => !name.startsWith(location.origin + '/')).join(' ')""";

    /** What a thumb has to hit and cannot: smaller than 48 CSS pixels a side. */
    private static final String SMALL =
            """
            return [...document.querySelectorAll('a, button, input:not([type=hidden])')]
                .filter(each => each.offsetParent !== null)
                .map(each => [each.outerHTML, each.getBoundingClientRect()])
                .filter(([, box]) => box.height < 47.5 || box.width < 47.5)
                .map(([html, box]) => box.width + 'x' + box.height + ' ' + html).join('\\n')""";

    @TempDir private static Path folder;

    private static final Pattern HEADING = Pattern.compile(".*[.](title|hello|heading|name)");

    private static final List<Language> LANGUAGES = Languages.shipped().all();
    private static final Messages ENGLISH = texts(Language.ENGLISH);

    private final PagesServer server =
            new PagesServer(LANGUAGES.stream().map(Language::tag).toList());
    private TrustedChromium browser;
    private Browsing person;

    @BeforeAll
    void openBrowser() {
        browser = TrustedChromium.start(server.authority(folder), folder);
        person = new Browsing(browser, server);
    }

    @AfterAll
    void close() {
        if (browser != null) browser.close();
        server.close();
    }

    @BeforeEach
    void anotherPerson() {
        browser.forgetCookies();
        server.accounts.signedIn = true;
        server.accounts.firstTask = PortalTask.TEST_RESULTS;
        server.accounts.visits = new ScriptedAccounts().visits;
        server.activation.missing.putAll(new ScriptedActivation().missing);
    }

    static Stream<Arguments> pages() {
        var turn = LocalDate.now(ZoneOffset.UTC).getDayOfYear();
        var all = "all".equals(System.getProperty("pages"));
        var pages = Stream.<Arguments>builder();
        for (var state : PageState.values()) {
            turn++;
            for (var language : all ? LANGUAGES : List.of(turn(turn))) {
                pages.add(arguments(state, language));
            }
        }
        return pages.build();
    }

    private static Language turn(int at) {
        return LANGUAGES.get(at % LANGUAGES.size());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_is_accessible_light_and_easy_to_hit(PageState state, Language language)
            throws IOException {
        server.activation.language = Optional.of(language.tag());
        server.accounts.language = language.tag();
        browser.viewport(390, 844);
        person.open("/?language=" + language.tag());
        state.reach(person);
        // Whose cookies are gone is nobody we know, and their browser reads English.
        var spoken = state == PageState.STALE ? Language.ENGLISH : language;
        assertThat(person.heading()).isIn(headings(state, spoken));
        assertThat(person.script("return document.documentElement.lang")).isEqualTo(spoken.tag());
        picture(state, language);
        assertThat(Integer.parseInt(person.script(WEIGHT))).isBetween(25_000, 50_000);
        assertThat(person.script(FOREIGN)).isEmpty();
        fits(1280, 800);
        fits(360, 740);
        assertThat(Axe.violations(browser.driver())).isEmpty();
    }

    private void fits(int width, int height) {
        browser.viewport(width, height);
        assertThat(person.script(SMALL)).isEmpty();
        assertThat(person.script("return document.documentElement.scrollWidth"))
                .isEqualTo(Integer.toString(width));
    }

    /** What the heading may be: some are a name and nothing else. */
    private static List<String> headings(PageState state, Language language) {
        var texts = texts(language);
        return ENGLISH.keys().stream()
                .filter(key -> isHeading(key, state))
                .map(key -> named(texts, key))
                .toList();
    }

    private static boolean isHeading(String key, PageState state) {
        return HEADING.matcher(key).matches() && named(ENGLISH, key).equals(state.heading());
    }

    private static String named(Messages texts, String key) {
        var given = key.equals("home.hello") ? "María" : "Eve";
        return Isolated.bare(texts.text(Message.of(key).with("given", given)));
    }

    private static Messages texts(Language language) {
        return Messages.load(Messages.Audience.PHONE, language);
    }

    private void picture(PageState state, Language language) throws IOException {
        var height = person.script("return document.documentElement.scrollHeight");
        browser.viewport(390, Math.max(844, Integer.parseInt(height)));
        var to = Files.createDirectories(Path.of("target/phone-pages"));
        var name = state.name().toLowerCase(Locale.ROOT) + "-" + language.tag() + ".png";
        Files.write(to.resolve(name), browser.driver().getScreenshotAs(OutputType.BYTES));
    }
}
