package org.vestibule.portal.desk;

import org.vestibule.enrollment.Age;
import org.vestibule.portal.store.CodeHashes;
import org.vestibule.portal.store.Known;
import org.vestibule.portal.store.PortalAct;
import org.vestibule.portal.store.Rows;
import org.vestibule.staff.Actor;
import org.vestibule.staff.Right;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes the codes of letters to people of the roster. */
public final class Invitations {
    private final Desk desk;

    public Invitations(Desk desk) {
        this.desk = desk;
    }

    /**
     * A letter to each adult without an account who is expected in these days. A new letter retires
     * the codes of older ones. Takes about 0.2 s a letter: what a kiosk makes of a code is slow to
     * compute on purpose.
     *
     * @param most at most so many, in the order of the visits
     */
    public List<Letter> issue(Actor actor, LocalDate first, LocalDate last, int most) {
        actor.needs(Right.INVITE);
        var to = desk.database().read(rows -> invitable(rows, rows.visits().expected(first, last)));
        return to.stream().limit(most).parallel().map(known -> issue(actor, known)).toList();
    }

    /** A letter to one person; empty when there is nobody with this record number to invite. */
    public Optional<Letter> issue(Actor actor, String mrn) {
        actor.needs(Right.INVITE);
        return desk
                .database()
                .read(rows -> invitable(rows, rows.patients().ofMrn(mrn).stream().toList()))
                .stream()
                .findFirst()
                .map(known -> issue(actor, known));
    }

    private List<Known> invitable(Rows rows, List<Known> people) {
        var from = desk.practice().policy().ownAccountFrom();
        return people.stream()
                .filter(k -> !Age.isUnder(from, k.person().birthDate(), desk.today()))
                .filter(k -> rows.accounts().ofPatient(k.id()).isEmpty())
                .toList();
    }

    private Letter issue(Actor actor, Known known) {
        var code = desk.random().pair();
        var claims =
                new CodeHashes(
                        desk.hashes().of(code.token().claim()),
                        desk.hashes().of(code.shortCode().claim()));
        var now = desk.now();
        var expires = now.plus(desk.lifetimes().invitation());
        var id = UUID.randomUUID().toString();
        return desk.database()
                .durably(
                        rows -> {
                            rows.patients().hold(known.id());
                            rows.codes()
                                    .addInvitation(
                                            id,
                                            desk.hashes().of(code),
                                            claims,
                                            known.id(),
                                            expires);
                            rows.codes().makeTheOne(id, known.id());
                            rows.audit()
                                    .add(PortalAct.INVITATION_ISSUED, actor.id(), known.id(), now);
                            return new Letter(known.person(), code, expires);
                        });
    }
}
