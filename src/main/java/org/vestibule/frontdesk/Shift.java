package org.vestibule.frontdesk;

import java.util.List;

/**
 * One signed-in member of staff at one console. Every call blocks on the network, and every act is
 * checked and recorded at the portal under this person's id.
 */
public interface Shift extends AutoCloseable {
    StaffMember who();

    /**
     * The whole board.
     *
     * @param known version that the console has; {@link DeskReply.Same} when nothing changed since
     */
    DeskReply<Board> board(String known);

    /** People of the roster by name, birth date or record number, best first, at most 50. */
    DeskReply<List<PersonRow>> find(String words);

    /** Whom an open case may be about, likeliest first: FHIR's {@code Patient/$match}. */
    DeskReply<List<Likeness>> matches(String caseId);

    /** Does something. Doing the same act again (same id) changes nothing and answers the same. */
    DeskReply<DeskResult> act(ActId id, DeskAct act);

    /** Confirms the same person's password, to unlock a locked console within the shift. */
    SignIn unlock(String password);

    /** Ends the shift at the portal too, as far as it can be reached. */
    @Override
    void close();
}
