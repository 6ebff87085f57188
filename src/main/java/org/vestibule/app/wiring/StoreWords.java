package org.vestibule.app.wiring;

import org.vestibule.store.StoreTrouble;

/** Why a kiosk's store does not open, in one sentence for whoever started it. */
final class StoreWords {
    private StoreWords() {}

    static String of(StoreTrouble trouble) {
        return switch (trouble) {
            case KEY_MISSING ->
                    "The kiosk's database is there but its key file is not; put the keys folder"
                            + " back, or move the data folder away to begin anew.";
            case KEY_OPEN_TO_OTHERS ->
                    "Others can read the kiosk's key file; make it readable by its owner only"
                            + " (chmod 600).";
            case KEY_DAMAGED ->
                    "The kiosk's key file is damaged; put a copy back, or move the data folder"
                            + " away to begin anew.";
            case KEY_WRONG ->
                    "The kiosk's database belongs to another key file; put the right one back.";
            case IN_USE -> "Another kiosk runs on this data folder already.";
            case NEWER_SCHEMA ->
                    "The kiosk's database was written by a newer release; start that one.";
            case DAMAGED ->
                    "The kiosk's database does not open; keep the data folder for support and move"
                            + " it away to begin anew.";
            case DISK_FULL -> "The disk is full; make room, then start the kiosk again.";
            case READ_ONLY -> "The kiosk's data folder cannot be written to.";
            case BROKEN -> "The disk failed under the kiosk's data folder.";
        };
    }

    /** The same for the desk, in half a sentence. */
    static String brief(StoreTrouble trouble) {
        return switch (trouble) {
            case KEY_MISSING, KEY_DAMAGED, KEY_WRONG ->
                    "out of service: the key of its database is missing or not the right one";
            case KEY_OPEN_TO_OTHERS -> "out of service: others can read its keys";
            case IN_USE -> "out of service: another program uses its database";
            case NEWER_SCHEMA -> "out of service: its database is of a newer release";
            case DAMAGED -> "out of service: its database does not open";
            case DISK_FULL -> "out of service: its disk is full";
            case READ_ONLY -> "out of service: its disk cannot be written to";
            case BROKEN -> "out of service: its disk fails";
        };
    }

    /** What the desk is told of earlier databases that did not open. */
    static String aside(int files) {
        return "a database that did not open was set aside ("
                + files
                + (files == 1 ? " file" : " files")
                + "); keep it and call for support, vestibule doctor names it";
    }
}
