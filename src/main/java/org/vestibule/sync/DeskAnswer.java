package org.vestibule.sync;

import okio.ByteString;

import org.vestibule.frontdesk.DeskReply.Refusal;

import java.time.Duration;

/** What the desk's part of the portal says once it has let this device in. */
sealed interface DeskAnswer {
    /** What was asked for. */
    record Json(ByteString body) implements DeskAnswer {
        @Override
        public String toString() {
            return "Json[…]";
        }
    }

    /** Done, and there is nothing to tell. */
    record Nothing() implements DeskAnswer {}

    /** As it was the last time. */
    record Unchanged() implements DeskAnswer {}

    /** Name or password of the member of staff do not fit; the device is not to blame. */
    record Wrong() implements DeskAnswer {}

    /** Too many wrong tries. */
    record Locked(Duration rest) implements DeskAnswer {}

    /** The shift is over. */
    record SignedOut() implements DeskAnswer {}

    record Refused(Refusal why) implements DeskAnswer {}
}
