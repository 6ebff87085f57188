package org.vestibule.app.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vestibule.app.command.Site;
import org.vestibule.app.config.Settings;
import org.vestibule.app.place.Displays;
import org.vestibule.app.place.Folders;
import org.vestibule.app.place.Home;
import org.vestibule.app.wiring.FxToolkit;
import org.vestibule.testing.Axe;
import org.vestibule.testing.TrustedChromium;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A real kiosk, a real portal, and a person's own browser that trusts the practice. */
class ActivationInChromiumIT {
    private static final Logger LOG = LoggerFactory.getLogger(ActivationInChromiumIT.class);
    private static final DemoPerson PERSON = DemoPerson.WITH_ONE_CONTACT;
    private static final String PASSWORD = "four ducks on a quiet pond";

    @TempDir private static Path temp;
    private static TourPlace place;

    @BeforeAll
    static void openThePractice() throws Exception {
        Displays.drawIntoMemory();
        FxToolkit.start();
        var home = new Home(Path.of(System.getProperty("vestibule.home")));
        var site =
                new Site(
                        home,
                        Settings.standard(Folders.under(temp.resolve("site"))),
                        Optional.empty());
        place = TourPlace.open(site, Path.of("target/activation"));
    }

    @AfterAll
    static void closeThePractice() {
        if (place != null) place.close();
    }

    @Test
    @DisplayName("R-30 R-51: from the square on the kiosk to a living account in Chromium")
    void theSquareLeadsToALivingAccountAndTheKioskTurnsGreen() throws Exception {
        var walk = new Walk(place, new JourneyRecord("chromium", System::nanoTime));
        new Questions(walk).answer(PERSON, "finish.phone");
        walk.touch("review.save");
        walk.secondsUntil("hand-off.stage.waiting", System.nanoTime());
        var address = walk.square();

        try (var browser = browser()) {
            var phone = browser.driver();
            browser.viewport(390, 844);
            phone.get(address);
            hasNoViolation(phone);
            walk.secondsUntil("hand-off.stage.connected", System.nanoTime());
            typeBirthDate(phone);
            awaitField(phone, "password");
            hasNoViolation(phone);

            type(phone, "password", PASSWORD);
            var activated = System.nanoTime();
            submit(phone);
            var seconds = walk.secondsUntil("hand-off.stage.ready", activated);
            assertThat(walk.pixels(HandOff.GREEN)).isGreaterThan(HandOff.ENOUGH_GREEN);
            LOG.info("password sent to green kiosk: {} s", seconds);
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> text(phone).contains(PERSON.given()));
            hasNoViolation(phone);
        }
    }

    private static TrustedChromium browser() throws IOException {
        var authority = temp.resolve("authority.pem");
        Files.writeString(authority, place.authorityPem());
        return TrustedChromium.start(authority, Files.createDirectory(temp.resolve("home")));
    }

    private static void typeBirthDate(ChromeDriver phone) {
        type(phone, "month", Integer.toString(PERSON.born().getMonthValue()));
        type(phone, "day", Integer.toString(PERSON.born().getDayOfMonth()));
        type(phone, "year", Integer.toString(PERSON.born().getYear()));
        submit(phone);
    }

    private static void hasNoViolation(ChromeDriver phone) {
        assertThat(Axe.violations(phone)).as(phone.getTitle()).isEmpty();
    }

    private static void type(ChromeDriver phone, String field, String text) {
        phone.findElement(By.name(field)).sendKeys(text);
    }

    private static void submit(ChromeDriver phone) {
        phone.findElement(By.cssSelector("main form button[type=submit], main form button"))
                .click();
    }

    private static void awaitField(ChromeDriver phone, String field) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !phone.findElements(By.name(field)).isEmpty());
    }

    private static String text(ChromeDriver phone) {
        return phone.findElement(By.tagName("body")).getText();
    }
}
