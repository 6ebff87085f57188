package org.vestibule.console.desk;

import org.vestibule.frontdesk.DeskReply;

import java.time.Instant;

/** How the console stands with the portal. */
public sealed interface Link {
    /** Nothing was heard yet. */
    record Asking() implements Link {}

    record Online() implements Link {}

    /**
     * @param since when it was first not reached
     * @param words why
     */
    record Offline(Instant since, String words) implements Link {}

    /** It answers, but shows this person no board. */
    record Barred(DeskReply.Refusal why) implements Link {}
}
