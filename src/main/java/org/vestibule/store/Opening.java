package org.vestibule.store;

/** What came of opening a store. */
public sealed interface Opening {
    record Opened(KioskStore store) implements Opening {}

    record Refused(StoreTrouble trouble) implements Opening {}
}
