package org.vestibule.enrollment;

/** Keeps enrollments. Blocks on the disk: never call it on the UI thread. */
public interface Enrollments {
    /**
     * Keeps the enrollment, its outbox item and its audit event in one transaction, takes an
     * activation code for it from the pool, gives it a ticket, and returns only when all of that is
     * synced to the disk. Submitting the same id again changes nothing and gives the first answer.
     */
    Submission submit(Enrollment enrollment);
}
