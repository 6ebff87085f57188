package org.vestibule.kiosk;

import org.vestibule.audit.AuditLog;
import org.vestibule.device.Printer;
import org.vestibule.enrollment.Enrollments;
import org.vestibule.enrollment.Progress;
import org.vestibule.guide.Guides;

/** What the kiosk asks of the world outside its screens. */
public record Ports(
        Enrollments enrollments,
        Progress progress,
        Guides guides,
        Printer printer,
        AuditLog audit) {}
