package org.vestibule.portal.desk;

import org.vestibule.portal.store.Account;
import org.vestibule.portal.store.Rows;

import java.util.Optional;

/** What a signed-in phone holds: 128 random bits, here only their hash. */
final class Sessions {
    private Sessions() {}

    static String open(Desk desk, Rows rows, String accountId) {
        var session = desk.random().opaque();
        var expires = desk.now().plus(desk.lifetimes().session());
        rows.phones().addSession(hash(desk, session), accountId, expires, desk.now());
        return session;
    }

    static Optional<Account> account(Desk desk, Rows rows, String session) {
        return rows.phones()
                .accountOfSession(hash(desk, session), desk.now())
                .flatMap(rows.accounts()::find);
    }

    static void close(Desk desk, Rows rows, String session) {
        rows.phones().removeSession(hash(desk, session));
    }

    private static String hash(Desk desk, String session) {
        return desk.hashes().of("session " + session);
    }
}
