package org.vestibule.portal.desk;

import org.vestibule.frontdesk.DeskReply;
import org.vestibule.frontdesk.DeskResult;

/** What became of an act of staff. */
public sealed interface Acted {
    /** It is done, or was done before under the same id. */
    record Did(DeskResult result) implements Acted {}

    /** It is not done, and nothing was written. */
    record Not(DeskReply.Refusal why) implements Acted {}

    /** Done, with nothing to tell. */
    static Acted done() {
        return new Did(new DeskResult.Done());
    }
}
