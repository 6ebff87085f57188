package org.vestibule.portal.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import org.vestibule.enrollment.FinishBy;
import org.vestibule.frontdesk.CaseReason;
import org.vestibule.frontdesk.Expected;
import org.vestibule.frontdesk.OpenCase;
import org.vestibule.portal.desk.PortalStatuses.Facts;
import org.vestibule.portal.desk.PortalStatuses.OnTheWay;
import org.vestibule.portal.desk.PortalStatuses.Open;
import org.vestibule.portal.store.CaseStage;
import org.vestibule.portal.store.Code;
import org.vestibule.portal.store.EnrollmentCase;
import org.vestibule.portal.store.Rows;
import org.vestibule.portal.store.Visitor;
import org.vestibule.practice.EvidenceType;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everybody who is expected today, with a handful of queries however many they are. */
final class Today {
    private final Desk desk;
    private final List<Visitor> visitors;
    private final Map<String, Boolean> accounts;
    private final Map<String, EvidenceType> seen;
    private final Map<String, List<EnrollmentCase>> cases;
    private final Set<String> waiting;
    private final Set<String> living;
    private final Set<String> invited;

    /**
     * @param open what waits for the desk now; a call that was put off does not
     */
    Today(Desk desk, Rows rows, List<OpenCase> open) {
        this.desk = desk;
        this.waiting = open.stream().map(OpenCase::id).collect(toSet());
        this.visitors = rows.visits().visitors(desk.today());
        var ids = visitors.stream().map(v -> v.known().id()).toList();
        this.accounts = rows.accounts().firstTasks(ids);
        this.seen = rows.visits().seen(desk.today());
        this.cases =
                rows.cases().ofPatients(ids).stream()
                        .collect(groupingBy(c -> c.patientId().orElseThrow()));
        var now = desk.now();
        var codes = rows.codes().ofPatients(ids).stream().filter(c -> c.isAlive(now)).toList();
        this.living = codes.stream().map(Code::id).collect(toSet());
        this.invited =
                codes.stream()
                        .filter(Code::isInvitation)
                        .flatMap(c -> c.patientId().stream())
                        .collect(toSet());
    }

    List<Expected> expected() {
        return visitors.stream().map(this::expected).toList();
    }

    private Expected expected(Visitor visitor) {
        var id = visitor.known().id();
        var theirs = cases.getOrDefault(id, List.of());
        var open = theirs.stream().filter(c -> waiting.contains(c.ids().taskId())).findFirst();
        var facts =
                new Facts(
                        open.map(Today::open),
                        Optional.ofNullable(accounts.get(id)),
                        onTheWay(theirs),
                        invited.contains(id),
                        theirs.stream().anyMatch(this::isDeclinedToday));
        return new Expected(
                PersonRows.of(visitor.known()),
                visitor.time(),
                visitor.provider(),
                PortalStatuses.of(facts),
                Optional.ofNullable(seen.get(id)),
                open.map(c -> c.ids().taskId()));
    }

    private static Open open(EnrollmentCase of) {
        return of.reason().equals(Optional.of(CaseReason.CALL)) ? Open.CALL : Open.ANYTHING_ELSE;
    }

    private Optional<OnTheWay> onTheWay(List<EnrollmentCase> theirs) {
        return theirs.stream()
                .filter(EnrollmentCase::isOnTheWay)
                .filter(c -> c.codeId().filter(living::contains).isPresent())
                .map(Today::onTheWay)
                .max(Comparator.naturalOrder());
    }

    private static OnTheWay onTheWay(EnrollmentCase of) {
        if (of.stage() == CaseStage.CONNECTED) return OnTheWay.CONNECTED;
        return of.asked().wishes().finishBy() == FinishBy.PAPER
                ? OnTheWay.ON_PAPER
                : OnTheWay.ON_THE_PHONE;
    }

    private boolean isDeclinedToday(EnrollmentCase of) {
        var zone = desk.practice().profile().zone();
        return of.asked().wishes().declined().isPresent()
                && LocalDate.ofInstant(of.asked().authoredOn(), zone).equals(desk.today());
    }
}
