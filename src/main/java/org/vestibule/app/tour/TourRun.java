package org.vestibule.app.tour;

import org.slf4j.LoggerFactory;
import org.vestibule.app.command.ExitCodes;
import org.vestibule.app.command.Program;
import org.vestibule.app.command.Programs;
import org.vestibule.app.wiring.FxToolkit;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code vestibule tour}: every journey in turn, until the first thing that is not so. */
public final class TourRun implements Program<Programs.Tour> {
    private final PrintWriter out;

    public TourRun(PrintWriter out) {
        this.out = out;
    }

    @Override
    public int run(Programs.Tour request) throws Exception {
        var start = System.nanoTime();
        Files.createDirectories(request.out());
        var done = new ArrayList<JourneyRecord>();
        var failure = Optional.<String>empty();
        FxToolkit.start();
        try (var place = TourPlace.open(request.site(), request.out())) {
            walk(place, journeys(place, request), done);
        } catch (TourFailure | IllegalStateException e) {
            LoggerFactory.getLogger(TourRun.class).error("the tour stops", e);
            failure = Optional.of(String.valueOf(e.getMessage()));
        }
        var seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
        var summaries = done.stream().map(JourneyRecord::summary).toList();
        new TourReport(failure.isEmpty(), failure, seconds, summaries).write(request.out());
        failure.ifPresent(what -> out.println("The tour stops: " + what));
        out.println("%.1f s; see %s".formatted(seconds, request.out().resolve("result.json")));
        out.flush();
        return failure.isEmpty() ? ExitCodes.DONE : ExitCodes.FAILED;
    }

    private static List<Journeys.Journey> journeys(TourPlace place, Programs.Tour request) {
        return request.languages().isEmpty()
                ? new Journeys(place).all()
                : new EveryLanguage(place).journeys(request.languages());
    }

    private void walk(TourPlace place, List<Journeys.Journey> journeys, List<JourneyRecord> done) {
        try {
            for (var journey : journeys) {
                var record = new JourneyRecord(journey.name(), System::nanoTime);
                done.add(record);
                journey.walk(record);
                say(record);
            }
        } catch (TourFailure e) {
            place.pictures().keepAs("failure", "kiosk");
            place.desk().pictures().keepAs("failure", "desk");
            throw e;
        }
    }

    private void say(JourneyRecord record) {
        var summary = record.summary();
        out.println(
                "%s: %d screens, %d touches"
                        .formatted(summary.name(), summary.screens().size(), summary.touches()));
        out.flush();
    }
}
