package org.vestibule.kiosk.lesson;

import org.vestibule.i18n.Message;
import org.vestibule.practice.PortalTask;

import java.util.Arrays;
import java.util.List;

/** About half a minute on the pretend phone. */
public record Lesson(PortalTask task, Kind kind) {
    /** The three lessons that each task has, in this order. */
    public enum Kind {
        /** The task itself. */
        DO,
        /** What else there is to know on its page. */
        LOOK,
        /** Getting to it again on another day, and out. */
        RETURN
    }

    /** The lessons of a task, the shortest way to it first. */
    public static List<Lesson> of(PortalTask task) {
        return Arrays.stream(Kind.values()).map(kind -> new Lesson(task, kind)).toList();
    }

    /** What it is called, in the kiosk's texts. */
    public Message title() {
        return Message.of(
                switch (kind) {
                    case DO -> "lessons.do." + task.code();
                    case LOOK -> "lessons.look." + task.code();
                    case RETURN -> "lessons.return";
                });
    }
}
