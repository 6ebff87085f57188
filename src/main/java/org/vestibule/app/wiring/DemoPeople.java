package org.vestibule.app.wiring;

import org.vestibule.app.command.Site;
import org.vestibule.portal.PortalProgram;
import org.vestibule.portal.desk.Letter;
import org.vestibule.portal.desk.RosterImport;
import org.vestibule.portal.desk.StaffAccounts.Change;
import org.vestibule.portal.desk.StaffAccounts.NewColleague;
import org.vestibule.portal.roster.Person;
import org.vestibule.staff.Actor;
import org.vestibule.staff.Role;

import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The made-up practice: its roster with the first day today, and a letter to somebody on it. */
public final class DemoPeople {
    /** An adult with one contact whose ID the made-up desk has seen. */
    public static final String INVITED = "V988468";

    /** Opens every account of the made-up desk; the demo says it aloud. */
    public static final String STAFF_PASSWORD = "umbrella at noon";

    private static final List<NewColleague> STAFF =
            List.of(
                    new NewColleague("okafor", "D. Okafor", Role.FRONT_DESK),
                    new NewColleague("reyes", "M. Reyes", Role.PRACTICE_MANAGER));

    private DemoPeople() {}

    /** Lets the made-up staff in; who is there already stays as they are. */
    public static void hire(PortalProgram portal) {
        for (var who : STAFF) {
            var change = portal.staff().add(Actor.operator(), who, STAFF_PASSWORD);
            if (!(change instanceof Change.Made || change instanceof Change.NameTaken))
                throw new IllegalStateException("the demo's own accounts are not taken");
        }
    }

    /** Fills the portal, and writes the letter. */
    public static Letter take(Site site, PortalProgram portal) throws IOException {
        var settings = site.settings();
        var file =
                settings.demo()
                        .roster()
                        .orElseGet(() -> site.home().assets().resolve("demo/roster.csv"));
        var zone = settings.practice().profile().zone();
        var today = LocalDate.ofInstant(InstantSource.system().instant(), zone);
        var options = new RosterImport.Options(Optional.of(today), true);
        portal.roster().take(Actor.operator(), Files.readAllBytes(file), options);
        hire(portal);
        return letter(portal, today);
    }

    private static Letter letter(PortalProgram portal, LocalDate today) {
        return portal.invitations()
                .issue(Actor.operator(), INVITED)
                .or(
                        () ->
                                portal
                                        .invitations()
                                        .issue(Actor.operator(), today, today, 1)
                                        .stream()
                                        .findFirst())
                .orElseThrow(() -> new IllegalStateException("the demo's roster has no adult"));
    }

    /** As spoken. */
    public static String name(Person person) {
        return person.names().given() + " " + person.names().family();
    }
}
