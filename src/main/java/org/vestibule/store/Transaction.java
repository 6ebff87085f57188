package org.vestibule.store;

import java.util.ArrayList;
import java.util.List;

/** One transaction on its way to the disk. */
final class Transaction {
    private final Rows rows;
    private final List<Runnable> afterSync = new ArrayList<>();

    Transaction(Rows rows) {
        this.rows = rows;
    }

    Rows rows() {
        return rows;
    }

    /** Does something as soon as what was written can no longer be lost; not when it fails. */
    void afterSync(Runnable step) {
        afterSync.add(step);
    }

    void synced() {
        afterSync.forEach(Runnable::run);
    }
}
