package org.vestibule.app.command;

import org.vestibule.staff.PinRules;
import org.vestibule.store.StaffPins;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;

/** Who may end the kiosk in the lobby. */
@Command(
        name = "pin",
        description = {
            "Gives a staff member a PIN that ends the kiosk on this computer, or takes it away.",
            "The PIN is asked for and kept as an Argon2id hash in the kiosk's keys folder."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class PinCommand implements Callable<Integer> {
    private final Starter starter;
    private final UnaryOperator<String> secret;
    private final PrintWriter out;

    @Mixin private final Common common = new Common();

    @Parameters(paramLabel = "STAFF", description = "Id of the staff member, as in the audit.")
    private String staff = "";

    @Option(names = "--remove", description = "Takes the PIN away.")
    private boolean remove;

    /**
     * @param secret asks for something that is not shown, given what to ask
     */
    PinCommand(Starter starter, UnaryOperator<String> secret, PrintWriter out) {
        this.starter = starter;
        this.secret = secret;
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        return starter.start(common.config(), this::run, site -> site);
    }

    private int run(Site site) throws IOException {
        var pins = StaffPins.in(site.folders().of("kiosk").keys());
        return remove ? take(pins) : give(pins);
    }

    private int take(StaffPins pins) throws IOException {
        if (!pins.take(staff)) return starter.refuse(staff + " has no PIN on this kiosk.");
        return say(staff + " has no PIN on this kiosk any more.");
    }

    private int give(StaffPins pins) throws IOException {
        var pin = secret.apply("PIN for " + staff + ": ").strip();
        return switch (pins.give(staff, pin)) {
            case DONE -> say(staff + " can end this kiosk with that PIN.");
            case BAD_ID ->
                    starter.refuse(
                            "STAFF is an id of up to 32 small letters, digits, dots and hyphens.");
            case WEAK ->
                    starter.refuse(
                            String.format(
                                    Locale.ROOT,
                                    "A PIN has %d to %d digits, three of them different, not in a"
                                            + " row.",
                                    PinRules.SHORTEST,
                                    PinRules.LONGEST));
            case TAKEN -> starter.refuse("Somebody else has that PIN; choose another.");
        };
    }

    private int say(String sentence) {
        out.println(sentence);
        out.flush();
        return ExitCodes.DONE;
    }
}
