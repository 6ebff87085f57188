package org.vestibule.app.tour;

import org.vestibule.guide.PrintedPage;
import org.vestibule.kiosk.nav.Screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

/** From the last answer to a living account: on the phone from the screen, or from paper. */
final class HandOff {
    /** The token {@code -v-good}: what a ready account looks like from the next chair. */
    static final int GREEN = 0x1E6B3A;

    static final int ENOUGH_GREEN = 2_000;
    private static final String PASSWORD = "a quiet walk by the river";
    private static final String NEW_PASSWORD = "a lantern in the old harbor";

    private final TourPlace place;
    private final Walk walk;
    private String madeUp = "";

    HandOff(TourPlace place, Walk walk) {
        this.place = place;
        this.walk = walk;
    }

    /**
     * @param submit key of the button that hands everything in
     */
    void handOff(String submit, DemoPerson person) {
        var record = walk.record();
        record.step(
                "hand in, and see it delivered",
                () -> {
                    var start = System.nanoTime();
                    walk.touch(submit);
                    var seconds = walk.secondsUntil("hand-off.stage.waiting", start);
                    record.measured("submitToDelivered", seconds);
                    walk.at(Screen.HAND_OFF);
                });
        try (var phone = place.phone()) {
            record.step("the phone opens the square", () -> phone.open(walk.square()));
            record.step(
                    "the kiosk shows the phone",
                    () -> {
                        walk.secondsUntil("hand-off.stage.connected", System.nanoTime());
                        walk.picture("hand-off-connected");
                    });
            record.step("the account opens on the phone", () -> activate(phone, person, PASSWORD));
            record.step("the kiosk turns green", this::green);
            record.step("the account lives", () -> signIn(phone, person, PASSWORD));
        }
        record.step("finish", this::leaveReady);
    }

    void onPaper(String submit, DemoPerson person) {
        var record = walk.record();
        record.step(
                "print the guide",
                () -> {
                    walk.touch(submit);
                    walk.secondsUntil("printing.state.printed", System.nanoTime());
                    walk.at(Screen.PRINTING);
                    walk.touch("ui.finish");
                    walk.at(Screen.DONE);
                    walk.touch("ui.finish");
                    walk.at(Screen.WELCOME);
                });
        onThePhone(paper(), person);
    }

    /** From the square to a new password for an account that lives already. */
    void backIn(String address, DemoPerson person) {
        var record = walk.record();
        try (var phone = place.phone()) {
            record.step("the phone opens the square", () -> phone.open(address));
            record.step("a new password on the phone", () -> activate(phone, person, NEW_PASSWORD));
            record.step("the new password opens", () -> signIn(phone, person, NEW_PASSWORD));
            record.step(
                    "the old one no longer does",
                    () -> {
                        if (isOpen(phone, person, PASSWORD)) {
                            throw new TourFailure("the old password still opens the account");
                        }
                    });
        }
    }

    /** From an address that was read off glass or paper to an account that lives. */
    void onThePhone(String address, DemoPerson person) {
        var record = walk.record();
        try (var phone = place.phone()) {
            record.step("the phone opens the square", () -> phone.open(address));
            record.step("the account opens on the phone", () -> activate(phone, person, PASSWORD));
            record.step("the account lives", () -> signIn(phone, person, PASSWORD));
        }
    }

    private void activate(PhoneVisitor phone, DemoPerson person, String password) {
        phone.submit(birthDate(person));
        FxThread.await("the password page", 20, () -> passwordPage(phone));
        phone.submit(answers(phone, person, password));
        if (!phone.page().text().contains(person.given())) {
            throw new TourFailure("the phone does not greet the person after the password");
        }
    }

    /** Whom no contact can name makes a name up. */
    private Map<String, String> answers(PhoneVisitor phone, DemoPerson person, String password) {
        if (!phone.page().html().contains("name=\"name\"")) return Map.of("password", password);
        madeUp = person.given().toLowerCase(Locale.ROOT) + "-at-home";
        return Map.of("name", madeUp, "password", password);
    }

    /** While the enrollment is on its way the page asks for patience and goes on by itself. */
    private static boolean passwordPage(PhoneVisitor phone) {
        if (phone.page().html().contains("name=\"password\"")) return true;
        phone.open(phone.page().address().toString());
        return false;
    }

    private static Map<String, String> birthDate(DemoPerson person) {
        return Map.of(
                "month", Integer.toString(person.born().getMonthValue()),
                "day", Integer.toString(person.born().getDayOfMonth()),
                "year", Integer.toString(person.born().getYear()));
    }

    private void green() {
        var start = System.nanoTime();
        var seconds = walk.secondsUntil("hand-off.stage.ready", start);
        var green = walk.pixels(GREEN);
        if (green < ENOUGH_GREEN) {
            throw new TourFailure("only " + green + " green pixels beside the ready account");
        }
        walk.record().measured("activationToGreen", seconds);
        walk.picture("hand-off-ready");
    }

    /** Out, and in again from a phone that knows nothing: with the name it signs in with. */
    private void signIn(PhoneVisitor used, DemoPerson person, String password) {
        if (!isOpen(used, person, password)) {
            throw new TourFailure("signing in again does not reach the account");
        }
    }

    private boolean isOpen(PhoneVisitor used, DemoPerson person, String password) {
        try (var other = place.phone()) {
            other.open(used.page().address().resolve("/sign-in").toString());
            other.submit(Map.of("name", signInName(person), "password", password));
            return other.page().text().contains(person.given());
        }
    }

    private String signInName(DemoPerson person) {
        if (!madeUp.isEmpty()) return madeUp;
        return person.phone().isEmpty()
                ? place.letter().person().contact().mobile().orElseThrow()
                : person.phone();
    }

    /** Without waiting for the account. */
    void leaveForTheSeat() {
        walk.touch("ui.finish-later");
        walk.at(Screen.DONE);
        walk.touch("ui.finish");
        walk.at(Screen.WELCOME);
    }

    /** The account is ready, and the kiosk has said so. */
    void leaveReady() {
        walk.secondsUntil("hand-off.stage.ready", System.nanoTime());
        walk.touch("ui.finish");
        walk.at(Screen.DONE);
        walk.touch("done.ease.easy");
        walk.touch("ui.finish");
        walk.at(Screen.WELCOME);
    }

    /** The last sheet that came out, kept as {@code guide-*.pdf}. */
    private String paper() {
        try (var sheets = Files.list(place.printed())) {
            var sheet =
                    sheets.max(Comparator.comparingLong(it -> it.toFile().lastModified()))
                            .orElseThrow(() -> new TourFailure("no guide came out"));
            Files.copy(sheet, kept(sheet), StandardCopyOption.REPLACE_EXISTING);
            return PrintedPage.square(Files.readAllBytes(sheet))
                    .orElseThrow(() -> new TourFailure("no square can be read on the guide"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path kept(Path sheet) {
        return place.out().resolve("guide-test-results-" + sheet.getFileName());
    }
}
