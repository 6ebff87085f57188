package org.vestibule.store;

import org.vestibule.enrollment.Submission;

/** Why a store cannot be opened or used. */
public enum StoreTrouble {
    /** There is a database and no key file: the keys folder is wrong or was lost. */
    KEY_MISSING,
    /** Others than the owner may read the key file: it has to be mode 0600. */
    KEY_OPEN_TO_OTHERS,
    /** The key file is not what this program wrote. */
    KEY_DAMAGED,
    /** The database was written with another key. */
    KEY_WRONG,
    /** Another process has the database open. */
    IN_USE,
    /** A newer release has changed the database. */
    NEWER_SCHEMA,
    /** The database does not read as one. */
    DAMAGED,
    DISK_FULL,
    READ_ONLY,
    /** Any other failure of the disk. */
    BROKEN;

    /** Whether trying again may help without another program being started first. */
    boolean mayPass() {
        return switch (this) {
            case IN_USE, NEWER_SCHEMA -> false;
            case KEY_MISSING,
                    KEY_OPEN_TO_OTHERS,
                    KEY_DAMAGED,
                    KEY_WRONG,
                    DAMAGED,
                    DISK_FULL,
                    READ_ONLY,
                    BROKEN ->
                    true;
        };
    }

    Submission.Reason reason() {
        return switch (this) {
            case DISK_FULL -> Submission.Reason.DISK_FULL;
            case READ_ONLY -> Submission.Reason.READ_ONLY;
            case KEY_MISSING,
                    KEY_OPEN_TO_OTHERS,
                    KEY_DAMAGED,
                    KEY_WRONG,
                    IN_USE,
                    NEWER_SCHEMA,
                    DAMAGED,
                    BROKEN ->
                    Submission.Reason.STORE_BROKEN;
        };
    }
}
