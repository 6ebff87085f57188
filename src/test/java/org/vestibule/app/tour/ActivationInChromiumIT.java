package org.vestibule.app.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.vestibule.app.command.Site;
import org.vestibule.app.config.Settings;
import org.vestibule.app.place.Displays;
import org.vestibule.app.place.Folders;
import org.vestibule.app.place.Home;
import org.vestibule.app.wiring.FxToolkit;
import org.vestibule.testing.TrustedChromium;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A real kiosk, a real portal, and a person's own browser that trusts the practice. */
class ActivationInChromiumIT {
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
        var record = new JourneyRecord("chromium", System::nanoTime);
        var walk = new Walk(place, record);
        new Questions(walk).answer(DemoPerson.WITH_ONE_CONTACT, "finish.phone");
        walk.touch("review.save");
        walk.secondsUntil("hand-off.stage.waiting", System.nanoTime());
        var address = walk.square();

        var authority = temp.resolve("authority.pem");
        Files.writeString(authority, place.authorityPem());
        try (var browser =
                TrustedChromium.start(authority, Files.createDirectory(temp.resolve("home")))) {
            var phone = browser.driver();
            browser.viewport(390, 844);
            phone.get(address);
            hasNoViolation(phone);
            walk.secondsUntil("hand-off.stage.connected", System.nanoTime());

            type(
                    phone,
                    "month",
                    Integer.toString(DemoPerson.WITH_ONE_CONTACT.born().getMonthValue()));
            type(
                    phone,
                    "day",
                    Integer.toString(DemoPerson.WITH_ONE_CONTACT.born().getDayOfMonth()));
            type(phone, "year", Integer.toString(DemoPerson.WITH_ONE_CONTACT.born().getYear()));
            submit(phone);
            awaitField(phone, "password");
            hasNoViolation(phone);

            type(phone, "password", PASSWORD);
            var activated = System.nanoTime();
            submit(phone);
            var seconds = walk.secondsUntil("hand-off.stage.ready", activated);
            assertThat(walk.pixels(0x1E6B3A)).as("green pixels on the glass").isGreaterThan(2_000);
            System.getLogger("activation")
                    .log(System.Logger.Level.INFO, "password sent to green kiosk: {0} s", seconds);
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> text(phone).contains(DemoPerson.WITH_ONE_CONTACT.given()));
            hasNoViolation(phone);
        }
    }

    private static void hasNoViolation(ChromeDriver phone) {
        var found = new AxeBuilder().analyze(phone).getViolations();
        assertThat(found).extracting(Rule::getId).as(phone.getTitle()).isEmpty();
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
