package org.vestibule.app.tour;

import org.vestibule.kiosk.nav.Screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** Journeys on a day when the network is gone or the printer has no paper. */
final class TroubledWays {
    private final TourPlace place;

    TroubledWays(TourPlace place) {
        this.place = place;
    }

    /** The portal is down: a code all the same, which lives once the portal is back. */
    void offline(Walk walk) {
        var person = DemoPerson.ON_A_DARK_DAY;
        var record = walk.record();
        var arrivedBefore = place.tasks();
        record.step("the portal goes down", place::portalGoes);
        new Questions(walk).answer(person, "finish.phone");
        record.step(
                "a code without the portal",
                () -> {
                    walk.touch("review.save");
                    walk.secondsUntil("hand-off.stage.offline", System.nanoTime());
                    walk.at(Screen.HAND_OFF);
                    walk.picture("hand-off-offline");
                });
        var square = walk.square();
        record.step(
                "help says to walk to the desk",
                () -> {
                    walk.touch("ui.help");
                    walk.secondsUntil("help.walk", System.nanoTime());
                    walk.picture("help-offline");
                    walk.touch("help.close");
                });
        record.step("leave with the code", () -> new HandOff(place, walk).leaveForTheSeat());
        record.step("the portal is back", place::portalReturns);
        record.step("it arrives by itself", place::allDelivered);
        record.step(
                "exactly one Task",
                () -> {
                    var arrived = place.tasks() - arrivedBefore;
                    if (arrived != 1) throw new TourFailure(arrived + " Tasks instead of one");
                });
        new HandOff(place, walk).onThePhone(square, person);
    }

    /** Nothing comes out: the trouble is told, another way offered, and nothing comes out later. */
    void outOfPaper(Walk walk) {
        var person = DemoPerson.WITHOUT_PAPER;
        var record = walk.record();
        var sheets = sheets();
        place.tray().takePaperOut();
        new Questions(walk).answer(person, "finish.phone");
        record.step(
                "hand in, and ask for the guide",
                () -> {
                    walk.touch("review.save");
                    walk.secondsUntil("hand-off.stage.waiting", System.nanoTime());
                    walk.at(Screen.HAND_OFF);
                    walk.touch("hand-off.print");
                    var start = System.nanoTime();
                    walk.at(Screen.PRINTING);
                    var told = walk.secondsUntil("printing.trouble.no-paper", start);
                    walk.record().measured("printerTroubleTold", told);
                    walk.picture("printing-no-paper");
                });
        record.step("the phone instead", () -> walk.touch("printing.show-code"));
        var square = walk.square();
        new HandOff(place, walk).onThePhone(square, person);
        record.step(
                "nothing comes out after the refill",
                () -> {
                    place.tray().putPaperIn();
                    if (!sheets().equals(sheets)) {
                        throw new TourFailure("a guide came out after its person had left");
                    }
                });
        record.step("finish", () -> new HandOff(place, walk).leaveReady());
    }

    private Set<Path> sheets() {
        if (!Files.isDirectory(place.printed())) return Set.of();
        try (var files = Files.list(place.printed())) {
            return files.collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
