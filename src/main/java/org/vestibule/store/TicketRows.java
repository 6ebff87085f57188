package org.vestibule.store;

import static org.vestibule.store.db.Tables.TICKET;

import org.jooq.DSLContext;

import java.time.Instant;
import java.time.LocalDate;

/** The last ticket that was given out, inside one transaction. */
final class TicketRows {
    /** Two digits are said in one breath. */
    private static final int HIGHEST = 99;

    private final DSLContext sql;

    TicketRows(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * The next ticket, such as {@code B7}. The numbers run on from 1 to 99 and begin anew, over
     * nights and restarts; whoever comes after the 99th of one day gets three digits rather than a
     * number that somebody in the waiting room has already.
     */
    String next(Tickets tickets, Instant now) {
        // Until this transaction ends nobody else takes a ticket.
        var last = sql.selectFrom(TICKET).forUpdate().fetchSingle();
        var today = LocalDate.ofInstant(now, tickets.zone());
        var given = last.getGivenOn().equals(today) ? last.getGiven() : 0;
        var number = Math.floorMod(last.getLastNumber(), HIGHEST) + 1;
        last.setGivenOn(today);
        last.setGiven(given + 1);
        if (given < HIGHEST) last.setLastNumber(number);
        last.store();
        return tickets.letter() + Integer.toString(given < HIGHEST ? number : given + 1);
    }
}
