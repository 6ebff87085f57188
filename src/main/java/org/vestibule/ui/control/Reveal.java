package org.vestibule.ui.control;

import javafx.event.Event;
import javafx.event.EventType;

/** Asks whoever pages to turn to the node it is fired at: somebody is about to type there. */
public final class Reveal extends Event {
    public static final EventType<Reveal> REVEAL = new EventType<>(Event.ANY, "REVEAL");

    private static final long serialVersionUID = 1;

    public Reveal() {
        super(REVEAL);
    }
}
