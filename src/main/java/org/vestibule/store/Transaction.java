package org.vestibule.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** One transaction on its way to the disk, and what becomes of record keys when it is there. */
final class Transaction {
    private final Rows rows;
    private final List<Runnable> notes = new ArrayList<>();
    private final List<Integer> unneeded = new ArrayList<>();

    Transaction(Rows rows) {
        this.rows = rows;
    }

    Rows rows() {
        return rows;
    }

    /** Notes something beside a key as soon as the rows can no longer be lost. */
    void onceWritten(Runnable note) {
        notes.add(note);
    }

    /** Overwrites these keys as soon as the rows that no longer need them cannot come back. */
    void shredOnceWritten(Collection<Integer> slots) {
        unneeded.addAll(slots);
    }

    void noteKeys() {
        notes.forEach(Runnable::run);
    }

    Stream<Integer> unneeded() {
        return unneeded.stream();
    }
}
