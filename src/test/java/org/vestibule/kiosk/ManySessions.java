package org.vestibule.kiosk;

import com.sun.management.UnixOperatingSystemMXBean;

import org.vestibule.app.wiring.FxToolkit;
import org.vestibule.device.PrintOutcome;
import org.vestibule.enrollment.Stage;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.kiosk.help.answers.Topic;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.testing.Fork;
import org.vestibule.ui.Fx;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import javax.management.JMException;
import javax.management.ObjectName;

/**
 * One person after another at one kiosk, each on a way of their own, and now and then a look at
 * what is left of them in memory. A program of its own, whose memory is the kiosk's alone.
 */
final class ManySessions {
    /** Every so many sessions each screen is laid out and drawn, which takes most of the time. */
    private static final int DRAWN = 10;

    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    private final Glass glass;
    private final List<Object> leak = new ArrayList<>();
    private final boolean leaks;

    private ManySessions(boolean leaks) {
        this.leaks = leaks;
        glass = Fx.call(() -> new Glass(Languages.shipped().all()));
        Fx.run(() -> glass.on(1080, 1920));
    }

    /**
     * Writes a line a look: sessions, bytes in use, open files.
     *
     * @param args how many sessions; how many between two looks; the file; {@code leaks} to keep a
     *     screen of every tenth on purpose
     */
    public static void main(String[] args) throws Exception {
        Fork.endsWithMain();
        FxToolkit.startForgetful();
        Fx.start();
        var sessions = Integer.parseInt(args[0]);
        var between = Integer.parseInt(args[1]);
        var many = new ManySessions(args.length > 3 && args[3].equals("leaks"));
        var lines = new ArrayList<String>();
        for (var done = 0; done <= sessions; done++) {
            if (done % between == 0) {
                lines.add(done + " " + inUse() + " " + openFiles());
                Files.write(Path.of(args[2]), lines);
            }
            many.session(done);
        }
        Runtime.getRuntime().halt(0);
    }

    /** Bytes of what lives: a histogram collects first what does not, and ends with the sum. */
    private static long inUse() throws JMException {
        Fx.run(() -> {});
        var histogram =
                (String)
                        ManagementFactory.getPlatformMBeanServer()
                                .invoke(
                                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                        "gcClassHistogram",
                                        new Object[] {new String[0]},
                                        new String[] {String[].class.getName()});
        var total = histogram.lines().reduce("", (_, last) -> last).strip().split(" +", -1);
        return Long.parseLong(total[2]);
    }

    private static long openFiles() {
        return ManagementFactory.getPlatformMXBean(UnixOperatingSystemMXBean.class)
                .getOpenFileDescriptorCount();
    }

    private void session(int number) {
        Fx.run(
                () -> {
                    glass.drawn(number % DRAWN == 0);
                    way(number % 8);
                    if (leaks && number % DRAWN == 0) leak.add(glass.scene().getFocusOwner());
                    leave();
                });
    }

    private void way(int which) {
        switch (which) {
            case 0, 1, 2 -> phone(Language.ENGLISH);
            case 3 -> paper();
            case 4 -> phone(Languages.shipped().all().get(1 + random.nextInt(4)));
            case 5 -> decline();
            case 6 -> letter();
            default -> walksOff(random.nextInt(6));
        }
    }

    private void begin(Language language) {
        glass.touchWords(language.endonym());
        glass.touch("benefits.test-results");
        glass.touch("for-whom.me");
    }

    private void name() {
        glass.type(0, "Ana" + random.nextInt(1_000));
        glass.type(1, "Example" + random.nextInt(1_000));
        glass.touch("ui.continue");
    }

    private void birthDate() {
        glass.type(0, Integer.toString(1 + random.nextInt(12)));
        glass.type(1, Integer.toString(1 + random.nextInt(28)));
        glass.type(2, Integer.toString(1930 + random.nextInt(60)));
        glass.touch("ui.continue");
    }

    private void contact() {
        glass.type(0, "617555" + (1000 + random.nextInt(9_000)));
        glass.touch("ui.continue");
    }

    private void agree() {
        glass.touch("agreements.terms");
        glass.touch("ui.continue");
    }

    private void toReview(Language language, String finish) {
        begin(language);
        name();
        birthDate();
        contact();
        glass.touch(finish);
        agree();
    }

    private void phone(Language language) {
        toReview(language, "finish.phone");
        glass.touch("review.save");
        for (var stage : List.of(Stage.WAITING, Stage.CONNECTED, Stage.READY)) {
            glass.news.tell(stage);
        }
        glass.touch("ui.finish");
        glass.touch("done.ease.easy");
    }

    private void paper() {
        toReview(Language.ENGLISH, "finish.paper");
        glass.paper.outcome(new PrintOutcome.Printed());
        glass.touch("review.save");
    }

    private void decline() {
        glass.touchWords(Language.ENGLISH.endonym());
        glass.touch("ui.not-today");
        glass.touch("decline.reason.no-internet");
    }

    private void letter() {
        glass.touch("welcome.have-code");
        glass.type(0, Lobby.LETTER);
        glass.touch("ui.continue");
        glass.touch("ui.help");
        glass.touch("help.ask");
        glass.type(0, glass.answers(Topic.SAFE.question()));
        glass.touch("ask.find");
        glass.touch("help.close");
    }

    private void walksOff(int after) {
        begin(Language.ENGLISH);
        if (after > 0) name();
        if (after > 1) birthDate();
        if (after > 2) contact();
        if (after > 3) glass.touch("finish.phone");
        if (after > 4) agree();
        glass.touch("ui.text-larger");
    }

    /** Everybody leaves: those who are through too, in the time that their screen gives them. */
    private void leave() {
        glass.time.passSeconds(300);
        if (glass.kiosk().screen() != Screen.WELCOME) {
            throw new AssertionError("still on " + glass.kiosk().screen());
        }
        glass.shelf.forget();
        glass.paper.forget();
        glass.speech.forget();
        glass.audit.clear();
    }
}
