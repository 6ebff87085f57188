package org.vestibule.portal.pages;

import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.vestibule.testing.TrustedChromium;

import java.time.Duration;

/** What a person does in a browser, by what they see. */
record Browsing(TrustedChromium browser, PagesServer desk) {
    private static final String ARRIVED =
            "return !window.isLeft && document.readyState === 'complete'";

    void open(String path) {
        browser.driver().get(desk.address(path));
    }

    void type(String field, String text) {
        browser.driver().findElement(By.id(field)).sendKeys(text);
    }

    /** Presses the page's main button. */
    void send() {
        script("window.isLeft = true");
        browser.driver().findElement(By.cssSelector("button.main")).click();
        // Not by the button: while the page goes, the driver may fail at looking at it.
        new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
                .ignoring(WebDriverException.class)
                .until(_ -> script(ARRIVED).equals("true"));
    }

    /** Opens a code and types the right birth date. */
    void born(String code) {
        open("/a/" + code);
        type("month", "march");
        type("day", "8");
        type("year", "1962");
        send();
    }

    void signIn() {
        open("/sign-in");
        type("name", "m@example.com");
        type("password", ScriptedAccounts.PASSWORD);
        send();
    }

    void task(String code) {
        signIn();
        open("/tasks/" + code);
    }

    void forget() {
        browser.forgetCookies();
    }

    String heading() {
        return browser.driver().findElement(By.tagName("h1")).getText();
    }

    String script(String script) {
        return String.valueOf(browser.driver().executeScript(script));
    }
}
