package org.vestibule.kiosk;

import org.vestibule.audit.AuditLog;
import org.vestibule.device.Printer;
import org.vestibule.enrollment.Enrollments;
import org.vestibule.enrollment.Progress;
import org.vestibule.guide.Guides;

/** What the kiosk needs from the world behind its screens. */
public record KioskPorts(
        Enrollments enrollments,
        Progress progress,
        AuditLog audit,
        Guides guides,
        Printer printer) {}
