package org.vestibule.kiosk.help;

import org.vestibule.kiosk.help.answers.Topic;

import java.util.List;

/** What the help shows while the desk is on its way. */
public sealed interface HelpPage {
    /** What is often asked on this screen, and the way to ask something else. */
    record Start() implements HelpPage {}

    /** Typing a question. */
    record Ask() implements HelpPage {}

    /** What may answer it. */
    record Found(List<Topic> topics) implements HelpPage {
        public Found {
            topics = List.copyOf(topics);
        }
    }

    /** No approved answer fits: a person answers. */
    record Unknown() implements HelpPage {}

    record Reading(Topic topic) implements HelpPage {}
}
