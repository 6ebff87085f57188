package org.vestibule.portal.desk;

import org.vestibule.portal.roster.Appointment;
import org.vestibule.portal.roster.NameKey;
import org.vestibule.portal.roster.Person;
import org.vestibule.portal.roster.RosterFile;
import org.vestibule.portal.roster.RosterReport;
import org.vestibule.portal.roster.RosterRow;
import org.vestibule.portal.store.Attestation;
import org.vestibule.portal.store.Known;
import org.vestibule.portal.store.PortalAct;
import org.vestibule.portal.store.Rows;
import org.vestibule.staff.Actor;
import org.vestibule.staff.Right;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Takes the practice's export in: what is known is brought up to date, never doubled. */
public final class RosterImport {
    private final Desk desk;
    private final Reception reception;

    public RosterImport(Desk desk, Reception reception) {
        this.desk = desk;
        this.reception = reception;
    }

    /**
     * How to take a file in.
     *
     * @param firstDay all appointments are moved so that the first is on this day
     * @param attest the column {@code id_seen} counts as the desk's word of today: for the demo
     */
    public record Options(Optional<LocalDate> firstDay, boolean attest) {
        /** As it stands, without attestations. */
        public static Options plain() {
            return new Options(Optional.empty(), false);
        }
    }

    /**
     * All good rows of the file, in one transaction; enrollments that waited are looked at again.
     */
    public RosterReport take(Actor actor, byte[] file, Options options) {
        actor.needs(Right.IMPORT_ROSTER);
        if (options.attest()) actor.needs(Right.ATTEST);
        var read = RosterFile.read(file, desk.contacts(), desk.today());
        var move = move(read.rows(), options);
        var report =
                desk.database()
                        .durably(
                                rows -> {
                                    var pass = new Pass(rows, actor, options.attest(), move);
                                    read.rows().forEach(pass::take);
                                    rows.audit()
                                            .add(
                                                    PortalAct.ROSTER_IMPORTED,
                                                    actor.id(),
                                                    Integer.toString(read.count()),
                                                    desk.now());
                                    return new RosterReport(
                                            pass.counts(read.count()), read.problems());
                                });
        reception.lookAgain();
        return report;
    }

    private static long move(List<RosterRow> rows, Options options) {
        var first =
                rows.stream()
                        .flatMap(r -> r.appointment().stream())
                        .map(Appointment::day)
                        .min(Comparator.naturalOrder());
        return first.isPresent() && options.firstDay().isPresent()
                ? ChronoUnit.DAYS.between(first.get(), options.firstDay().get())
                : 0;
    }

    /** One run over the rows; done anew when the transaction is. */
    private final class Pass {
        private final Rows rows;
        private final Actor actor;
        private final boolean attest;
        private final long move;
        private final Set<String> added = new HashSet<>();
        private final Set<String> updated = new HashSet<>();
        private final Set<String> seen = new HashSet<>();
        private final Set<String> attested = new HashSet<>();
        private int appointments;

        Pass(Rows rows, Actor actor, boolean attest, long move) {
            this.rows = rows;
            this.actor = actor;
            this.attest = attest;
            this.move = move;
        }

        void take(RosterRow row) {
            var id = person(row);
            seen.add(id);
            row.appointment().ifPresent(visit -> visit(id, visit));
            if (attest)
                row.idSeen()
                        .ifPresent(
                                evidence -> {
                                    var word = new Attestation(desk.today(), evidence, actor.id());
                                    if (rows.visits().attest(id, word))
                                        rows.audit()
                                                .add(
                                                        PortalAct.PATIENT_ATTESTED,
                                                        actor.id(),
                                                        id,
                                                        desk.now());
                                    attested.add(id);
                                });
        }

        private String person(RosterRow row) {
            var before = rows.patients().ofMrn(row.person().mrn()).or(() -> walkIn(row.person()));
            if (before.isEmpty()) {
                var known = new Known(UUID.randomUUID().toString(), row.person());
                rows.patients().add(known);
                added.add(known.id());
                return known.id();
            }
            var id = before.get().id();
            if (!before.get().person().equals(row.person()) && !seen.contains(id)) {
                rows.patients().update(new Known(id, row.person()));
                updated.add(id);
            }
            return id;
        }

        /** Somebody whom the desk took in before the export knew them. */
        private Optional<Known> walkIn(Person person) {
            var same =
                    rows.patients().addedHere(person.birthDate()).stream()
                            .filter(k -> NameKey.same(k.person().names(), person.names()))
                            .toList();
            return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
        }

        private void visit(String id, Appointment visit) {
            var moved = new Appointment(visit.day().plusDays(move), visit.time(), visit.provider());
            if (rows.visits().add(id, moved)) appointments++;
        }

        RosterReport.Counts counts(int count) {
            var unchanged = seen.size() - added.size() - updated.size();
            return new RosterReport.Counts(
                    count, added.size(), updated.size(), unchanged, appointments, attested.size());
        }
    }
}
