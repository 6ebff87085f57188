package org.vestibule.console.live;

import org.vestibule.console.desk.Errand;
import org.vestibule.i18n.Message;

import java.time.Instant;

/** One card's state, from when it comes until it goes. */
public sealed interface CardModel permits TicketViewModel, ProxyViewModel, HelpViewModel {
    /** The case's or the call's. */
    String id();

    Instant since();

    /** What it can have done. */
    Errand errand();

    /** {@code typed 40 s ago}; counts. */
    Message age();
}
