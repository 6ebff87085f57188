package org.vestibule.app.wiring;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vestibule.app.command.SupportCode;
import org.vestibule.console.Console;
import org.vestibule.console.Ports;
import org.vestibule.console.desk.Running;
import org.vestibule.console.guides.PrintShop;
import org.vestibule.console.today.SaveAs;
import org.vestibule.guide.RasterPreview;
import org.vestibule.guide.TemplateGuides;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Messages;
import org.vestibule.i18n.Messages.Audience;
import org.vestibule.sync.ConsoleLink;
import org.vestibule.sync.Pairing;
import org.vestibule.sync.Trust;
import org.vestibule.ui.TimerScheduler;
import org.vestibule.ui.Ui;
import org.vestibule.ui.VirtualThreadTasks;
import org.vestibule.ui.desk.DeskTheme;
import org.vestibule.ui.theme.DisplayProfile;
import org.vestibule.ui.theme.Fonts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicReference;

/** The front desk's program with everything behind its screens: portal, guides, printer. */
public final class ConsoleProgram implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ConsoleProgram.class);
    private static final InstantSource CLOCK = InstantSource.system();

    private final ConsolePlan plan;
    private final ConsoleLink link;
    private final TemplateGuides guides;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(ConsoleProgram::daemon);
    private final SecureRandom random;
    private final AtomicReference<Optional<Console>> shown =
            new AtomicReference<>(Optional.empty());

    private ConsoleProgram(ConsolePlan plan, ConsoleLink link, SecureRandom random) {
        this.plan = plan;
        this.link = link;
        this.random = random;
        guides = new TemplateGuides(plan.home().templates(), plan.home().fonts());
    }

    /**
     * Pairs the console if it has to be. Blocks on disk and network: not on the thread of the
     * screens.
     *
     * @throws IOException when a folder cannot be read or written
     */
    public static ConsoleStart start(ConsolePlan plan) throws IOException {
        var random = new SecureRandom();
        var side = plan.portal();
        var trust = Trust.ofPem(side.authority());
        var portal = new FirstPairing.Portal(side.address(), trust, side.pairingCode());
        // The portal keeps the record of who was paired; this device has nothing else to record.
        var pairing =
                new FirstPairing(
                        portal,
                        plan.keys(),
                        (event, actor, subject) -> LOG.info("{} {} {}", event, actor, subject));
        return pairing.device(Pairing.Kind.CONSOLE, side.name(), random)
                .<ConsoleStart>map(
                        device -> {
                            var link = ConsoleLink.open(side.address(), trust, device, CLOCK);
                            return new ConsoleStart.Started(new ConsoleProgram(plan, link, random));
                        })
                .orElseGet(
                        () ->
                                new ConsoleStart.Refused(
                                        "This console is not paired with a portal; start it once"
                                                + " with console --pair CODE, where CODE is what"
                                                + " portal --pairing-code prints."));
    }

    /** The screens. On their own thread, once. */
    public Console screens() {
        Fonts.load(plan.home().fonts());
        var theme = new DeskTheme(plan.home().assets().resolve("css"));
        var messages = Messages.load(Audience.CONSOLE, Language.ENGLISH);
        var ui = new Ui(messages, DisplayProfile.DESIGN);
        var screens = VirtualThreadTasks.screens();
        var running =
                new Running(
                        new VirtualThreadTasks(screens),
                        new TimerScheduler(timer, screens),
                        link.clock(),
                        CLOCK,
                        UUID::randomUUID,
                        this::broke);
        var ports = new Ports(link.desk(), shop(), SaveAs.system());
        var console = new Console(plan.practice(), ui, ports, running, theme);
        shown.set(Optional.of(console));
        return console;
    }

    private PrintShop shop() {
        var languages = OfferedLanguages.of(plan.practice().policy()).shown();
        return new PrintShop(guides, new RasterPreview(), plan.printer(), languages, random);
    }

    /** The one boundary: staff sees a short code, the log has the story. */
    void broke(Throwable failure) {
        var code = SupportCode.of(failure);
        LOG.error("support code {}", code, failure);
        VirtualThreadTasks.screens().execute(() -> shown.get().ifPresent(it -> it.broke(code)));
    }

    @Override
    public void close() {
        timer.shutdownNow();
        link.close();
        plan.printer().close();
        try {
            guides.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Thread daemon(Runnable work) {
        return Thread.ofPlatform().daemon().name("console-timer").unstarted(work);
    }
}
