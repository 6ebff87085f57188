package org.vestibule.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.OutputType;
import org.vestibule.practice.PortalTask;
import org.vestibule.testing.Axe;
import org.vestibule.testing.TrustedChromium;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The pages as Chromium shows them, with real trust. */
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

    private final PagesServer server = new PagesServer();
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

    @ParameterizedTest
    @EnumSource
    void every_page_is_accessible_light_and_easy_to_hit(PageState state) throws IOException {
        browser.viewport(390, 844);
        state.reach(person);
        assertThat(person.heading()).isEqualTo(state.heading());
        picture(state);
        assertThat(Integer.parseInt(person.script(WEIGHT))).isBetween(25_000, 50_000);
        assertThat(person.script(FOREIGN)).isEmpty();
        for (var size : List.of(List.of(360, 740), List.of(1280, 800))) {
            browser.viewport(size.getFirst(), size.getLast());
            assertThat(person.script(SMALL)).isEmpty();
            assertThat(person.script("return document.documentElement.scrollWidth"))
                    .isEqualTo(size.getFirst().toString());
            assertThat(Axe.violations(browser.driver())).isEmpty();
        }
    }

    private void picture(PageState state) throws IOException {
        var height = person.script("return document.documentElement.scrollHeight");
        browser.viewport(390, Math.max(844, Integer.parseInt(height)));
        var to = Files.createDirectories(Path.of("target/phone-pages"));
        var name = state.name().toLowerCase(Locale.ROOT) + ".png";
        Files.write(to.resolve(name), browser.driver().getScreenshotAs(OutputType.BYTES));
    }
}
