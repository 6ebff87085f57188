package org.vestibule.sync;

import org.vestibule.audit.AuditLog;
import org.vestibule.enrollment.CodePool;
import org.vestibule.enrollment.Pending;
import org.vestibule.enrollment.ProgressLog;
import org.vestibule.outbox.Outbox;

/** What sync needs of the program it runs in. */
public record SyncPorts(
        Outbox outbox, Pending pending, ProgressLog progress, CodePool codes, AuditLog audit) {}
