package org.vestibule.console.desk;

import org.vestibule.console.words.Keys;
import org.vestibule.frontdesk.DeskReply.Refusal;
import org.vestibule.i18n.Message;
import org.vestibule.staff.Right;

/** Why something is not done, and what to do instead. */
final class Refusals {
    private Refusals() {}

    static Message of(Refusal why) {
        return Keys.of("refusal.", why);
    }

    static Message lacking(Right right) {
        return Keys.of("right.", right);
    }
}
