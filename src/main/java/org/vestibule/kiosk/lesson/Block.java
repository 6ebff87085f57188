package org.vestibule.kiosk.lesson;

import org.vestibule.i18n.Message;
import org.vestibule.practice.PortalTask;

/** One thing on a page of the pretend phone; its messages are keys of the phone's own texts. */
public sealed interface Block {
    /** The heading of a page. */
    record Title(Message text) implements Block {}

    /** The heading of a part of it. */
    record Part(Message text) implements Block {}

    record Line(Message text) implements Block {}

    /**
     * Something that was done or will be.
     *
     * @param title such as a day, in the person's language already
     */
    record Row(String title, Message line) implements Block {}

    /** Something to touch. */
    sealed interface Spot extends Block {
        /** What is written on it. */
        Message name();
    }

    /** The way to another task. */
    record Tile(PortalTask task) implements Spot {
        @Override
        public Message name() {
            return Message.of("task." + task.code() + ".name");
        }

        public Message line() {
            return Message.of("task." + task.code() + ".line");
        }
    }

    /**
     * @param main the one thing to do on its page
     */
    record Button(Message name, boolean main) implements Spot {}

    /** Back to the page before. */
    record Link(Message name) implements Spot {}

    /**
     * Something to type into; a touch types by itself.
     *
     * @param value that is typed already; empty at first
     */
    record Field(Message name, String value) implements Spot {
        /** Whether there is something in it that may be read. */
        public boolean isOpen() {
            return !value.isEmpty() && !value.equals(Example.SECRET);
        }
    }
}
