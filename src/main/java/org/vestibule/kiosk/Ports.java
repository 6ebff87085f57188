package org.vestibule.kiosk;

import org.vestibule.audit.AuditLog;
import org.vestibule.device.Printer;
import org.vestibule.enrollment.Availability;
import org.vestibule.enrollment.Connection;
import org.vestibule.enrollment.Enrollments;
import org.vestibule.enrollment.HelpLine;
import org.vestibule.enrollment.Progress;
import org.vestibule.guide.Guides;

/** What the kiosk asks of the world outside its screens. */
public record Ports(
        Enrollments enrollments,
        Availability availability,
        Reach reach,
        Guides guides,
        Printer printer,
        AuditLog audit) {
    /** The practice on the other end of the wire: its portal and its desk. */
    public record Reach(Progress progress, HelpLine help, Connection connection) {}
}
