package org.vestibule.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.frontdesk.ActId;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.DeskReply.Refusal;
import org.vestibule.portal.MovingClock;
import org.vestibule.portal.TestPortal;
import org.vestibule.portal.store.EnrollmentCase;
import org.vestibule.portal.store.PortalAct;
import org.vestibule.portal.store.PortalDatabase;
import org.vestibule.portal.store.Rows;
import org.vestibule.practice.EvidenceType;
import org.vestibule.staff.Actor;
import org.vestibule.staff.Role;
import org.vestibule.testing.TestDatabase;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;

/** Acts of staff are done once, by whoever may, and recorded. */
class DeskActsTest {
    private static final Actor DESK = new Actor("s-1", Role.FRONT_DESK.rights());

    @TempDir private Path folder;
    private PortalDatabase database;
    private DeskActs acts;
    private Desk desk;
    private String ana;

    @BeforeEach
    void open() {
        database = TestDatabase.standard().in(folder).get();
        desk =
                new Desk(
                        database,
                        new Hashes(new byte[32]),
                        new RandomCodes(new SecureRandom()),
                        TestPortal.practice(),
                        new MovingClock(TestPortal.START),
                        Lifetimes.standard());
        var reception = new Reception(desk, new NoCharts());
        var roster = TestPortal.ROSTER.getBytes(StandardCharsets.UTF_8);
        new RosterImport(desk, reception)
                .take(Actor.operator(), roster, RosterImport.Options.plain());
        ana = database.read(rows -> rows.patients().ofMrn("A1").orElseThrow().id());
        var calls = new HelpCalls(desk, new NoHelp());
        var charts = new NoCharts();
        var cases = new CaseDesk(desk, reception, charts);
        acts = new DeskActs(desk, new DeskHands(desk, cases, calls, charts), reception);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static ActId newId() {
        return new ActId(UUID.randomUUID());
    }

    private int recorded(PortalAct act) {
        return database.read(rows -> rows.audit().count(act));
    }

    private Optional<EvidenceType> seen() {
        return database.read(rows -> rows.visits().attestation(ana, desk.today()))
                .map(a -> a.evidence());
    }

    @Test
    void whatTheDeskSawIsKeptAndRecorded() {
        var acted = acts.act(DESK, newId(), new DeskAct.SawId(ana, EvidenceType.PHOTO_ID));

        assertThat(acted).isEqualTo(Acted.done());
        assertThat(seen()).contains(EvidenceType.PHOTO_ID);
        assertThat(recorded(PortalAct.PATIENT_ATTESTED)).isEqualTo(1);
    }

    @Test
    void theSameIdAgainChangesNothingAndAnswersTheSame() {
        var id = newId();
        var act = new DeskAct.SawId(ana, EvidenceType.PHOTO_ID);

        var first = acts.act(DESK, id, act);
        var second = acts.act(DESK, id, act);

        assertThat(second).isEqualTo(first);
        assertThat(recorded(PortalAct.PATIENT_ATTESTED)).isEqualTo(1);
    }

    @Test
    void theSameIdForSomethingElseOrFromSomebodyElseIsNotTaken() {
        var id = newId();
        var act = new DeskAct.SawId(ana, EvidenceType.PHOTO_ID);
        acts.act(DESK, id, act);

        var other = new Actor("s-2", Role.FRONT_DESK.rights());
        var otherAct = new DeskAct.SawId(ana, EvidenceType.PHOTO_COMPARED);

        assertThat(acts.act(other, id, act)).isEqualTo(new Acted.Not(Refusal.NOT_UNDERSTOOD));
        assertThat(acts.act(DESK, id, otherAct)).isEqualTo(new Acted.Not(Refusal.NOT_UNDERSTOOD));
        assertThat(seen()).contains(EvidenceType.PHOTO_ID);
    }

    @Test
    void aRefusalIsAnsweredAgainToo() {
        var id = newId();
        var act = new DeskAct.SawId("nobody", EvidenceType.PHOTO_ID);

        assertThat(acts.act(DESK, id, act)).isEqualTo(new Acted.Not(Refusal.UNKNOWN));
        assertThat(acts.act(DESK, id, act)).isEqualTo(new Acted.Not(Refusal.UNKNOWN));
        assertThat(recorded(PortalAct.PATIENT_ATTESTED)).isZero();
    }

    @Test
    void whoLacksTheRightIsRefusedAndNothingIsWritten() {
        var it = new Actor("s-3", Role.IT.rights());

        var acted = acts.act(it, newId(), new DeskAct.SawId(ana, EvidenceType.PHOTO_ID));

        assertThat(acted).isEqualTo(new Acted.Not(Refusal.NOT_ALLOWED));
        assertThat(seen()).isEmpty();
    }

    @Test
    void anInvitationIsNothingThatIsSeenAtTheDesk() {
        var acted = acts.act(DESK, newId(), new DeskAct.SawId(ana, EvidenceType.INVITATION));

        assertThat(acted).isEqualTo(new Acted.Not(Refusal.NOT_UNDERSTOOD));
        assertThat(seen()).isEmpty();
    }

    /** No enrollments here. */
    private static final class NoCharts implements Charts {
        @Override
        public Arrival arrival(Rows rows, EnrollmentCase.Ids ids) {
            throw new AssertionError("nothing has arrived");
        }

        @Override
        public void accepted(Rows rows, Arrival arrival, Acceptance acceptance) {
            throw new AssertionError("nothing has arrived");
        }

        @Override
        public void granted(Rows rows, Arrival arrival, ProxyGrant grant) {
            throw new AssertionError("nothing has arrived");
        }

        @Override
        public void ended(Rows rows, String taskId) {}

        @Override
        public void moved(Rows rows, EnrollmentCase now) {
            throw new AssertionError("nothing has arrived");
        }
    }
}
