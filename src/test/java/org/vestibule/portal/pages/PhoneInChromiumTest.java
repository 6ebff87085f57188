package org.vestibule.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.vestibule.portal.pages.ScriptedActivation.AT_DESK;
import static org.vestibule.portal.pages.ScriptedActivation.ON_ITS_WAY;
import static org.vestibule.portal.pages.ScriptedActivation.OPEN;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.vestibule.practice.PortalTask;
import org.vestibule.testing.Axe;
import org.vestibule.testing.TrustedChromium;

import java.nio.file.Path;
import java.time.Duration;

/** What a person lives through in a real browser, with script and without. */
@TestInstance(Lifecycle.PER_CLASS)
class PhoneInChromiumTest {
    @TempDir private static Path folder;

    private final PagesServer server = new PagesServer();
    private TrustedChromium browser;
    private Browsing person;

    @BeforeAll
    void openBrowser() {
        browser = TrustedChromium.start(server.authority(folder), folder);
        browser.viewport(390, 844);
        person = new Browsing(browser, server);
    }

    @AfterAll
    void close() {
        if (browser != null) browser.close();
        server.close();
    }

    @BeforeEach
    void anotherPerson() {
        browser.script(true);
        browser.forgetCookies();
        server.accounts.signedIn = true;
        server.accounts.firstTask = PortalTask.TEST_RESULTS;
        server.activation.missing.putAll(new ScriptedActivation().missing);
    }

    @Test
    void an_account_is_made_with_script_turned_off() {
        browser.script(false);
        person.born(OPEN);
        assertThat(browser.driver().findElements(By.cssSelector("[data-shows]")))
                .noneMatch(button -> button.isDisplayed());
        person.type("password", ScriptedAccounts.PASSWORD);
        person.send();
        assertThat(person.heading()).isEqualTo("Hello, María");
        person.send();
        assertThat(person.heading()).isEqualTo("You are all set");
        assertThat(server.accounts.firstTasks).contains(ScriptedAccounts.SESSION);
    }

    @Test
    void a_waiting_page_goes_on_by_itself() {
        person.born(ON_ITS_WAY);
        assertThat(person.heading()).isEqualTo("Almost there");
        server.activation.missing.put(ON_ITS_WAY, Activation.Missing.DESK);
        awaitHeading("Please go to the front desk", 6);
        server.activation.missing.remove(ON_ITS_WAY);
        awaitHeading("Choose a password", 6);
    }

    @Test
    void a_waiting_page_goes_on_by_itself_without_script() {
        browser.script(false);
        person.born(AT_DESK);
        assertThat(person.heading()).isEqualTo("Please go to the front desk");
        server.activation.missing.remove(AT_DESK);
        awaitHeading("Choose a password", 15);
    }

    @Test
    void a_password_can_be_looked_at() {
        person.born(OPEN);
        person.type("password", ScriptedAccounts.PASSWORD);
        var field = browser.driver().findElement(By.id("password"));
        var show = browser.driver().findElement(By.cssSelector("[data-shows]"));
        show.click();
        assertThat(field.getDomProperty("type")).isEqualTo("text");
        assertThat(show.getDomAttribute("aria-pressed")).isEqualTo("true");
        show.click();
        assertThat(field.getDomProperty("type")).isEqualTo("password");
    }

    @Test
    void the_fields_of_a_birth_date_never_jump_by_themselves() {
        person.open("/a/" + OPEN);
        person.type("month", "12");
        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("id"))
                .isEqualTo("month");
    }

    @Test
    void what_is_wrong_has_the_focus() {
        person.open("/a/" + OPEN);
        person.type("month", "3");
        person.type("day", "8");
        person.type("year", "62");
        person.send();
        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("id"))
                .isEqualTo("year");
    }

    @Test
    void axe_finds_what_is_planted() {
        person.open("/");
        person.script("document.querySelector('label').remove()");
        assertThat(Axe.violations(browser.driver()))
                .anyMatch(violation -> violation.startsWith("label:"));
    }

    @Test
    void a_certificate_of_somebody_else_is_not_trusted() {
        try (var other = new PagesServer()) {
            browser.driver().get(other.address("/"));
            assertThat(browser.driver().getTitle()).isEqualTo("Privacy error");
            assertThat(browser.driver().getPageSource()).contains("ERR_CERT_AUTHORITY_INVALID");
        }
    }

    private void awaitHeading(String heading, int seconds) {
        await().atMost(Duration.ofSeconds(seconds))
                .ignoreExceptionsInstanceOf(WebDriverException.class)
                .untilAsserted(() -> assertThat(person.heading()).isEqualTo(heading));
    }
}
