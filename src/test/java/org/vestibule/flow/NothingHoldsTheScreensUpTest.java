package org.vestibule.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.app.wiring.PortalStart;
import org.vestibule.device.speech.Sound;
import org.vestibule.i18n.Language;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.testing.ThreadWatch;
import org.vestibule.ui.Fx;
import org.vestibule.ui.Tasks;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.time.Instant;

/**
 * The whole kiosk with its real store, its real guide and a real portal: while somebody goes all
 * the way, the thread of the screens touches no file, no socket and no lock, and computes nothing
 * that takes its time.
 */
@DisplayName("R-59 the thread of the screens does what belongs to the screens, and nothing else")
class NothingHoldsTheScreensUpTest {
    private static final URL MAIN = Tasks.class.getProtectionDomain().getCodeSource().getLocation();

    @TempDir private static Path temp;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void itWaitsForNothing() throws IOException {
        var paired = new PairedKiosk(temp.resolve("site"));
        try (var portal = PortalStart.anywhere(paired.site());
                var program = paired.with(portal);
                var kiosk = new ShownKiosk(() -> program.screens(Sound.none(), () -> {}))) {
            program.warmUp();
            await().until(() -> program.store().codePool().available(Instant.now()) > 1);
            var thread = Fx.call(() -> Thread.currentThread().getName());
            try (var watch = ThreadWatch.of(thread, NothingHoldsTheScreensUpTest::isOurs)) {
                allTheWay(kiosk);
                lookAround(kiosk);
                assertThat(watch.end()).isEmpty();
            }
        }
    }

    /** Every screen of the phone's way, then paper from there: the square, the guide, the end. */
    private static void allTheWay(ShownKiosk kiosk) {
        var next = ShownKiosk.text("ui.continue");
        kiosk.touch(Language.ENGLISH.endonym(), Screen.BENEFITS);
        kiosk.touch(ShownKiosk.text("benefits.test-results"), Screen.FOR_WHOM);
        kiosk.touch(ShownKiosk.text("for-whom.me"), Screen.NAME);
        kiosk.type(0, "Ana");
        kiosk.type(1, "Example");
        kiosk.touch(next, Screen.BIRTH_DATE);
        kiosk.type(0, "5");
        kiosk.type(1, "14");
        kiosk.type(2, "1961");
        kiosk.touch(next, Screen.CONTACT);
        kiosk.type(0, "6175550142");
        kiosk.touch(next, Screen.FINISH_BY);
        kiosk.touch(ShownKiosk.text("finish.phone"), Screen.AGREEMENTS);
        kiosk.touch(ShownKiosk.text("agreements.terms"));
        kiosk.touch(next, Screen.REVIEW);
        kiosk.touch(ShownKiosk.text("review.save"), Screen.HAND_OFF);
        kiosk.touch(ShownKiosk.text("hand-off.print"), Screen.PRINTING);
        await().until(() -> kiosk.can(ShownKiosk.text("ui.finish")));
        kiosk.touch(ShownKiosk.text("ui.finish"), Screen.DONE);
        kiosk.touch(ShownKiosk.text("ui.finish"), Screen.WELCOME);
    }

    /** Help with its answers, larger text, another contrast, a PIN that opens nothing. */
    private static void lookAround(ShownKiosk kiosk) {
        touchAll(kiosk, "ui.text-larger", "ui.contrast", "ui.help", "help.ask");
        kiosk.type(0, "Is it safe?");
        touchAll(kiosk, "ask.find", "help.close", "welcome.who-can-see", "who-can-see.close");
        Fx.run(() -> kiosk.kiosk().broke(new IllegalStateException()));
        ShownKiosk.drawn();
    }

    private static void touchAll(ShownKiosk kiosk, String... keys) {
        for (var key : keys) kiosk.touch(ShownKiosk.text(key));
    }

    private static boolean isOurs(String frame) {
        if (!frame.startsWith("org.vestibule.")) return false;
        var type = frame.substring(0, frame.lastIndexOf('.')).replaceFirst("\\$\\$.*", "");
        try {
            return MAIN.equals(
                    Class.forName(type, false, Tasks.class.getClassLoader())
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation());
        } catch (ClassNotFoundException _) {
            return false;
        }
    }
}
