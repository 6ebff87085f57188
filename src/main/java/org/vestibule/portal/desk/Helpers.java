package org.vestibule.portal.desk;

import org.vestibule.enrollment.Age;
import org.vestibule.frontdesk.DeskReply.Refusal;
import org.vestibule.frontdesk.ProxyBasis;
import org.vestibule.portal.store.HelperRows.Access;
import org.vestibule.portal.store.Known;
import org.vestibule.portal.store.Rows;

import java.util.List;
import java.util.Optional;

/**
 * Who may see somebody else's record. Only what the practice granted, only until it is ended, and a
 * parent's only until the child is of age. Asked anew for every page.
 */
final class Helpers {
    private final Desk desk;
    private final Charts charts;

    Helpers(Desk desk, Charts charts) {
        this.desk = desk;
        this.charts = charts;
    }

    /** Somebody whose record may be seen now, and by which grant. */
    record Seen(Access access, Known whose) {}

    /** Whom a helper may see now. */
    List<Seen> of(Rows rows, String helperId) {
        return rows.helpers().ofHelper(helperId).stream()
                .flatMap(access -> now(rows, access).stream())
                .toList();
    }

    /** One of them, by the grant that the page names. */
    Optional<Seen> of(Rows rows, String helperId, String taskId) {
        return rows.helpers().find(helperId, taskId).flatMap(access -> now(rows, access));
    }

    private Optional<Seen> now(Rows rows, Access access) {
        return rows.patients()
                .find(access.patientId())
                .filter(whose -> !isOfAge(access, whose))
                .map(whose -> new Seen(access, whose));
    }

    private boolean isOfAge(Access access, Known child) {
        var from = desk.practice().policy().ownAccountFrom();
        return access.basis() == ProxyBasis.PARENT
                && !Age.isUnder(from, child.person().birthDate(), desk.today());
    }

    /** Nobody else sees this record from now on. */
    Acted end(Rows rows, String patientId) {
        if (rows.patients().find(patientId).isEmpty()) return new Acted.Not(Refusal.UNKNOWN);
        rows.patients().hold(patientId);
        for (var access : rows.helpers().ofPatient(patientId)) {
            rows.helpers().end(access.taskId(), desk.now());
            charts.ended(rows, access.taskId());
        }
        return Acted.done();
    }
}
