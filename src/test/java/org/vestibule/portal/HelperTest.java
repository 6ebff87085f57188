package org.vestibule.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.fhir.BaseR4;
import org.vestibule.frontdesk.CaseReason;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.ProxyBasis;
import org.vestibule.portal.TestKiosk.PoolCode;
import org.vestibule.portal.pages.Activation.Check;
import org.vestibule.portal.store.CaseStage;
import org.vestibule.portal.store.PortalAct;
import org.vestibule.practice.EvidenceType;
import org.vestibule.staff.Role;

import java.nio.file.Path;
import java.time.LocalDate;

/** Somebody asks for access to the record of a child, or of an adult they help. */
class HelperTest {
    private static final String BENS = "1975-07-04";

    @TempDir private Path folder;
    private FrontOffice office;
    private PoolCode code;
    private String eve = "";

    @BeforeEach
    void start() {
        office = new FrontOffice(folder);
        code = office.kiosk.poolCode();
        eve = office.patient("E5");
    }

    @AfterEach
    void stop() {
        office.close();
    }

    private String asksBen() {
        return office.kiosk.deliver(office.ben(code).forChild());
    }

    private DeskAct.ApproveProxy approve(String task) {
        return new DeskAct.ApproveProxy(task, eve, EvidenceType.PHOTO_ID, ProxyBasis.PARENT);
    }

    private String status(String task) {
        return TestKiosk.json(office.kiosk.readTask(task)).path("status").asText();
    }

    @Test
    void theKioskOnlyAsksAndThePracticeDecides() {
        var task = asksBen();

        assertThat(office.reason(task)).isEqualTo(CaseReason.PROXY);
        assertThat(office.of(task).patientId()).hasValue(office.patient("B2"));
        assertThat(office.check(code, BENS)).isInstanceOf(Check.NotYet.class);
        office.act(new DeskAct.SawId(office.patient("B2"), EvidenceType.PHOTO_COMPARED));
        office.portal.program().reception().lookAgain();
        assertThat(office.reason(task)).isEqualTo(CaseReason.PROXY);
    }

    @Test
    void whatIsGrantedIsWrittenDownInValidFhir() {
        var task = asksBen();

        assertThat(office.act(approve(task))).isEqualTo("done");

        var stored = office.stored("Task", task);
        assertThat(stored.path("status").asText()).isEqualTo("completed");
        assertThat(stored.path("for").path("reference").asText()).isEqualTo("Patient/" + eve);
        assertThat(stored.toString()).contains("proxyBasis", "\"parent\"", "\"photo-id\"");
        assertThat(stored.toString()).contains("proxyDecidedBy", office.staffId());
        var related = related(task);
        assertThat(related).contains("\"active\":true", "Patient/" + eve, "\"PRN\"", "Stone");
        var consent = identified(task, "Consent", "-consent-proxy");
        assertThat(consent)
                .contains("\"status\":\"active\"", "\"permit\"", "Patient/" + eve)
                .contains("\"code\":\"proxy\"", "\"reference\":\"RelatedPerson/");
        assertThat(BaseR4.errors(stored.toString())).isEmpty();
        assertThat(BaseR4.errors(related)).isEmpty();
        assertThat(BaseR4.errors(consent)).isEmpty();
        assertThat(office.portal.<Integer>look(r -> r.audit().count(PortalAct.PROXY_APPROVED)))
                .isEqualTo(1);
    }

    private String related(String task) {
        return identified(task, "RelatedPerson", "-helper");
    }

    private String identified(String task, String type, String suffix) {
        var enrollment = office.stored("Task", task).path("identifier").path(0);
        var name = enrollment.path("system").asText() + "|" + enrollment.path("value").asText();
        return office.portal.look(
                rows -> rows.resources().ofIdentifier(type, name + suffix).orElseThrow().json());
    }

    @ParameterizedTest
    @CsvSource({
        "PARENT, PRN",
        "GUARDIAN, GUARD",
        "HEALTH_CARE_AGENT, HPOWATT",
        "PATIENT_PRESENT, DELEGATEE"
    })
    void whatMakesThemAHelperIsHl7s(ProxyBasis basis, String role) {
        var task = asksBen();

        office.act(new DeskAct.ApproveProxy(task, eve, EvidenceType.PHOTO_ID, basis));

        assertThat(related(task)).contains("\"code\":\"" + role + "\"");
        assertThat(BaseR4.errors(related(task))).isEmpty();
    }

    @Test
    void theHelperGetsAnAccountOfTheirOwnWithTheCodeInTheirHand() {
        var task = asksBen();
        office.act(approve(task));
        assertThat(office.kiosk.activationStatus(task)).isEqualTo("waiting");

        office.portal.activation().opened(code.token());
        assertThat(office.kiosk.activationStatus(task)).isEqualTo("connected");
        assertThat(status(task)).isEqualTo("completed");
        office.activate(code, BENS, "benstone75");

        assertThat(office.kiosk.activationStatus(task)).isEqualTo("active");
        var account = office.portal.look(r -> r.accounts().ofName("benstone75")).orElseThrow();
        assertThat(account.patientId()).isEqualTo(office.patient("B2"));
    }

    @Test
    void aHelperWhomThePracticeDoesNotKnowIsTakenIn() {
        var task = office.kiosk.deliver(office.nobody(code).forChild());
        assertThat(office.of(task).patientId()).isEmpty();

        assertThat(office.act(approve(task))).isEqualTo("done");

        assertThat(office.kiosk.activationStatus(task)).isEqualTo("waiting");
        office.activate(code, "1991-01-01", "");
        var helper = office.of(task).patientId().orElseThrow();
        assertThat(office.portal.<Boolean>look(r -> r.accounts().ofPatient(helper).isPresent()))
                .isTrue();
        assertThat(related(task)).contains("Nobody", "+16175550199", "1991-01-01");
    }

    @Test
    void whoHasAnAccountSignsInAsBefore() {
        office.kiosk.deliver(office.ben(code));
        office.activate(code, BENS, "benstone75");
        var second = office.kiosk.poolCode();
        var task = office.kiosk.deliver(office.ben(second).forChild());

        assertThat(office.act(approve(task))).isEqualTo("done");

        assertThat(office.kiosk.activationStatus(task)).isEqualTo("active");
        assertThat(office.check(second, BENS)).isEqualTo(new Check.Refused());
        assertThat(office.portal.<Integer>look(r -> r.accounts().count())).isEqualTo(1);
    }

    @Test
    void theKioskLearnsNeitherWhoseRecordItIsNorWhy() {
        var task = asksBen();
        office.act(approve(task));

        var read = office.kiosk.readTask(task).body();

        assertThat(read)
                .doesNotContain(eve, "Patient/", "RelatedPerson", "staffId", "parent")
                .doesNotContain("proxyBasis", "proxyEvidence", "proxyDecidedBy");
        assertThat(BaseR4.errors(read)).isEmpty();
    }

    @Test
    void oneOfTwoWithTheSameNameHasToBeConfirmedFirst() {
        office.portal.importRoster("mrn,first name,last name,dob\nB9,Ben,Stone,07/04/1975\n");
        office.tomorrow();
        var task = office.kiosk.deliver(office.ben(office.kiosk.poolCode()).forChild());
        assertThat(office.of(task).patientId()).isEmpty();
        assertThat(office.act(approve(task))).isEqualTo("UNKNOWN");

        var confirm = new DeskAct.Confirm(task, office.patient("B9"), EvidenceType.PHOTO_ID);
        assertThat(office.act(confirm)).isEqualTo("done");

        assertThat(office.reason(task)).isEqualTo(CaseReason.PROXY);
        assertThat(office.act(approve(task))).isEqualTo("done");
        assertThat(office.of(task).patientId()).hasValue(office.patient("B9"));
    }

    @Test
    void refusedMeansThatNothingOpens() {
        var task = asksBen();

        assertThat(office.act(new DeskAct.RefuseProxy(task))).isEqualTo("done");

        assertThat(status(task)).isEqualTo("rejected");
        assertThat(office.of(task).stage()).isEqualTo(CaseStage.CLOSED);
        assertThat(office.check(code, BENS)).isEqualTo(new Check.Refused());
        assertThat(office.act(approve(task))).isEqualTo("MOVED_ON");
    }

    @Test
    void whatWasGrantedIsNotGrantedOrRefusedOnceMore() {
        var dry = new StepOneBundle(office.kiosk.clientId()).typed("Ben", "Stone", BENS);
        var task = office.kiosk.deliver(dry.authored(TestPortal.START).forChild());
        office.act(approve(task));
        assertThat(office.reason(task)).isEqualTo(CaseReason.NO_CODE);
        assertThat(status(task)).isEqualTo("completed");

        assertThat(office.act(approve(task))).isEqualTo("MOVED_ON");
        assertThat(office.act(new DeskAct.RefuseProxy(task))).isEqualTo("MOVED_ON");
        assertThat(office.act(new DeskAct.NotThem(task))).isEqualTo("MOVED_ON");
    }

    @Test
    void whatMakesNoSenseIsNotGranted() {
        var task = asksBen();
        var own = office.kiosk.deliver(office.cy(office.kiosk.poolCode()));
        var self =
                new DeskAct.ApproveProxy(
                        task, office.patient("B2"), EvidenceType.PHOTO_ID, ProxyBasis.PARENT);

        assertThat(office.act(self)).isEqualTo("NOT_UNDERSTOOD");
        assertThat(office.act(approve(own))).isEqualTo("MOVED_ON");
        assertThat(office.act(approve("no-such-case"))).isEqualTo("UNKNOWN");
        assertThat(
                        office.act(
                                new DeskAct.ApproveProxy(
                                        task, "nobody", EvidenceType.PHOTO_ID, ProxyBasis.PARENT)))
                .isEqualTo("UNKNOWN");
        assertThat(office.reason(task)).isEqualTo(CaseReason.PROXY);
    }

    @Test
    void aChildHelpsNobody() {
        var task =
                office.kiosk.deliver(
                        office.bundle(code).typed("Kim", "Young", "2010-01-01").forChild());

        assertThat(office.act(approve(task))).isEqualTo("TOO_YOUNG");
        var born = LocalDate.of(2010, 1, 1);
        assertThat(office.portal.<Integer>look(r -> r.patients().addedHere(born).size())).isZero();
    }

    @Test
    void theFrontDeskDoesNotDecide() {
        var task = asksBen();
        var front = TestConsole.staffed(office.portal, "lee", Role.FRONT_DESK);

        var answer = TestKiosk.json(front.act(approve(task)));

        assertThat(answer.path("refusal").asText()).isEqualTo("NOT_ALLOWED");
        assertThat(office.reason(task)).isEqualTo(CaseReason.PROXY);
    }
}
