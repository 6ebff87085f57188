package org.vestibule.audit;

/** Records what happened, chained so that a change shows. */
public interface AuditLog {
    /**
     * @param actor who did it: {@code kiosk}, or a staff member's id
     * @param subject an id or a screen's name, never a person's data
     */
    void record(AuditEvent event, String actor, String subject);
}
