package org.vestibule.portal.desk;

import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.Likeness;
import org.vestibule.frontdesk.OpenCase;
import org.vestibule.portal.store.Rows;
import org.vestibule.staff.Actor;

import java.util.List;

/**
 * What staff does with open cases. Everything happens within the caller's transaction, after the
 * actor's right was checked; the caller records the act itself, under the actor's id. An act that
 * answers {@link Acted.Not} has written nothing.
 */
public interface CaseActs {
    Acted confirm(Rows rows, Actor actor, DeskAct.Confirm act);

    Acted addPatient(Rows rows, Actor actor, DeskAct.AddPatient act);

    Acted notThem(Rows rows, Actor actor, DeskAct.NotThem act);

    Acted called(Rows rows, Actor actor, DeskAct.Called act);

    Acted approveProxy(Rows rows, Actor actor, DeskAct.ApproveProxy act);

    Acted refuseProxy(Rows rows, Actor actor, DeskAct.RefuseProxy act);

    /** Whom an open case may be about, likeliest first; nobody when there is no such case. */
    List<Likeness> matches(Rows rows, String caseId);

    /** Everything that waits for the desk, oldest first. */
    List<OpenCase> open(Rows rows);
}
