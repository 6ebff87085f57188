package org.vestibule.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.device.PrintTimings;
import org.vestibule.device.ipp.IppPrinter;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Messages;
import org.vestibule.kiosk.Lobby;
import org.vestibule.kiosk.handoff.HandOffViewModel;
import org.vestibule.kiosk.handoff.PrintingViewModel;
import org.vestibule.kiosk.paper.Printout.State;
import org.vestibule.testing.cups.PrivateCups;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Somebody prints a guide at the kiosk, on a real queue of CUPS with a printer that has troubles.
 * The kiosk's own time stands still but for what a test lets pass.
 */
abstract class AtThePrinter {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Messages MESSAGES =
            Messages.load(Messages.Audience.KIOSK, Language.ENGLISH);

    @TempDir private static Path folder;
    private static PrivateCups started;

    @TempDir private Path own;
    final Lobby lobby = new Lobby();
    PrivateCups cups;
    IppPrinter printer;

    @BeforeAll
    static void startCups() throws IOException {
        started = PrivateCups.start(folder);
    }

    @AfterAll
    static void endCups() {
        if (started != null) started.close();
        started = null;
    }

    @BeforeEach
    void reachTheSquare() {
        cups = started;
        printer = printer();
        lobby.paper.on(printer);
        lobby.reachHandOff();
    }

    @AfterEach
    void letGo() {
        printer.close();
    }

    /** As after a start of the kiosk. */
    final IppPrinter printer() {
        var queue = Optional.of(PrivateCups.QUEUE);
        var place = new IppPrinter.Place(cups.address(), queue, own.resolve("open-prints"));
        return new IppPrinter(place, PrintTimings.standard());
    }

    /** Asks for the guide; what the screen says must stand there within 10 s. */
    final PrintingViewModel print() {
        var began = System.nanoTime();
        lobby.tap(lobby.on(HandOffViewModel.class)::onPrint);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(LIMIT);
        return lobby.on(PrintingViewModel.class);
    }

    static String words(PrintingViewModel printing) {
        return MESSAGES.text(printing.line().get());
    }

    /** The person stays in front of the screen until the guide is out. */
    final void waitUntilItIsOut(PrintingViewModel printing) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> {
                            lobby.time.passSeconds(1);
                            return printing.state().get() == State.PRINTED;
                        });
    }

    /** The person goes, and a minute passes. */
    final void leaveAndAMinutePasses() {
        lobby.session.wipe();
        lobby.time.passSeconds(60);
    }

    /** The only print of this test. */
    final String job() {
        return lobby.paper.jobs().getLast().value();
    }

    final int papers() {
        return cups.printer().papers(job()).size();
    }

    /** Nothing of the guide is in the queue any more, and nothing comes out afterwards. */
    final void nothingComesOut() {
        await().atMost(LIMIT).until(() -> cups.openJobs() == 0);
        assertThat(cups.spooled()).isZero();
        await().during(Duration.ofSeconds(2)).until(() -> papers() == 0);
    }
}
