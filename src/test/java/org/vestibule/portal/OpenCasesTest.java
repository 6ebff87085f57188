package org.vestibule.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.enrollment.CallWindow;
import org.vestibule.enrollment.EnrollmentKind;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.enrollment.ForWhom;
import org.vestibule.frontdesk.CaseReason;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.Likeness;
import org.vestibule.frontdesk.Likeness.Certainty;
import org.vestibule.frontdesk.OpenCase;
import org.vestibule.portal.TestKiosk.PoolCode;
import org.vestibule.portal.pages.Activation.Check;
import org.vestibule.portal.store.CaseStage;
import org.vestibule.portal.store.PortalAct;
import org.vestibule.practice.EvidenceType;
import org.vestibule.practice.PortalTask;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** What waits for a person at the desk, and what that person can do with it. */
class OpenCasesTest {
    @TempDir private Path folder;
    private FrontOffice office;
    private PoolCode code;

    @BeforeEach
    void start() {
        office = new FrontOffice(folder);
        code = office.kiosk.poolCode();
    }

    @AfterEach
    void stop() {
        office.close();
    }

    private DeskAct.Confirm confirm(String task, String mrn) {
        return new DeskAct.Confirm(task, office.patient(mrn), EvidenceType.PHOTO_ID);
    }

    @Test
    void everythingThatWasSaidIsOnTheBoard() {
        var task =
                office.kiosk.deliver(
                        office.nobody(code)
                                .kind("call-back")
                                .finishBy("voice")
                                .callWindow("evening")
                                .ticket("B7"));

        assertThat(office.open())
                .containsExactly(
                        new OpenCase(
                                task,
                                new OpenCase.Origin(
                                        "Kiosk 1", Optional.of("B7"), TestPortal.START, "en"),
                                new OpenCase.Wish(
                                        EnrollmentKind.CALL_BACK,
                                        ForWhom.ME,
                                        FinishBy.VOICE,
                                        PortalTask.REFILL,
                                        Optional.of(CallWindow.EVENING)),
                                Optional.of(
                                        new OpenCase.Typed(
                                                "Nora",
                                                "Nobody",
                                                LocalDate.of(1991, 1, 1),
                                                Optional.of("+16175550199"),
                                                Optional.empty())),
                                CaseReason.CALL,
                                Optional.empty()));
    }

    @Test
    void theThousandthTicketOfADayIsTakenAsTheFirstWas() {
        office.kiosk.deliver(office.nobody(code).ticket("B1000"));

        assertThat(office.open())
                .extracting(open -> open.origin().ticket())
                .containsExactly(Optional.of("B1000"));
    }

    @Test
    void confirmingWhoItIsMakesTheCodeAlive() {
        var task = office.kiosk.deliver(office.bundle(code).typed("Cyrus", "Reed", "1990-12-31"));
        assertThat(office.reason(task)).isEqualTo(CaseReason.NO_MATCH);

        assertThat(office.act(confirm(task, "C3"))).isEqualTo("done");

        assertThat(office.kiosk.activationStatus(task)).isEqualTo("waiting");
        assertThat(office.check(code, "1990-12-31")).isInstanceOf(Check.Open.class);
        assertThat(office.open()).isEmpty();
        var stored = office.stored("Task", task).toString();
        assertThat(stored).contains("\"staffId\"", "\"photo-id\"", "\"1.4\"");
        assertThat(office.portal.<Integer>look(r -> r.audit().count(PortalAct.CASE_CONFIRMED)))
                .isEqualTo(1);
    }

    @Test
    void whoComesSecondFindsTheCaseMovedOn() throws Exception {
        var task = office.kiosk.deliver(office.cy(code));
        var tries = new ArrayList<Callable<String>>();
        for (var i = 0; i < 8; i++) tries.add(() -> office.act(confirm(task, "C3")));

        var answers = new ArrayList<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(tries)) answers.add(done.get());
        }

        assertThat(answers).containsOnlyOnce("done").contains("MOVED_ON").hasSize(8);
        assertThat(answers.stream().distinct()).containsExactlyInAnyOrder("done", "MOVED_ON");
        assertThat(office.portal.<Integer>look(r -> r.audit().count(PortalAct.CASE_CONFIRMED)))
                .isEqualTo(1);
    }

    @Test
    void whatIsNotThereIsUnknown() {
        var task = office.kiosk.deliver(office.cy(code));

        assertThat(office.act(confirm("no-such-case", "C3"))).isEqualTo("UNKNOWN");
        assertThat(office.act(new DeskAct.Confirm(task, "nobody", EvidenceType.PHOTO_ID)))
                .isEqualTo("UNKNOWN");
        assertThat(office.reason(task)).isEqualTo(CaseReason.NOT_ATTESTED);
    }

    @Test
    void anInvitationIsNoEvidenceAtTheDesk() {
        var task = office.kiosk.deliver(office.nobody(code));

        assertThat(office.act(new DeskAct.AddPatient(task, EvidenceType.INVITATION)))
                .isEqualTo("NOT_UNDERSTOOD");
        assertThat(
                        office.act(
                                new DeskAct.Confirm(
                                        task, office.patient("C3"), EvidenceType.INVITATION)))
                .isEqualTo("NOT_UNDERSTOOD");
        assertThat(office.matches(task)).isEmpty();
    }

    @Test
    void aChildIsNotConfirmed() {
        var task = office.kiosk.deliver(office.bundle(code).typed("Eve", "Stone", "2012-01-02"));

        assertThat(office.reason(task)).isEqualTo(CaseReason.MINOR);
        assertThat(office.act(confirm(task, "E5"))).isEqualTo("TOO_YOUNG");
        assertThat(office.act(new DeskAct.AddPatient(task, EvidenceType.PHOTO_ID)))
                .isEqualTo("TOO_YOUNG");
    }

    @Test
    void aContactOfSomebodyElseIsLetPassButIsNoSignInName() {
        var task = office.kiosk.deliver(office.ben(code).email("ana@example.com"));
        assertThat(office.reason(task)).isEqualTo(CaseReason.CONTACT_OF_ANOTHER);
        assertThat(office.kiosk.readTask(task).body()).doesNotContain("contact", "ana@");

        assertThat(office.act(confirm(task, "B2"))).isEqualTo("done");

        var visit = office.portal.activation().visit(office.pass(code, "1975-07-04"));
        assertThat(visit.orElseThrow().maskedContact()).isEmpty();
        office.activate(code, "1975-07-04", "benstone75");
        assertThat(
                        office.portal.<Boolean>look(
                                r -> r.accounts().ofName("ana@example.com").isPresent()))
                .isFalse();
    }

    @Test
    void aWalkInIsTakenIntoTheRosterAsTyped() {
        var task = office.kiosk.deliver(office.nobody(code));
        assertThat(office.reason(task)).isEqualTo(CaseReason.NO_MATCH);

        assertThat(office.act(new DeskAct.AddPatient(task, EvidenceType.PHOTO_ID)))
                .isEqualTo("done");

        assertThat(office.kiosk.activationStatus(task)).isEqualTo("waiting");
        office.activate(code, "1991-01-01", "");
        assertThat(office.kiosk.activationStatus(task)).isEqualTo("active");
        var known =
                office.portal.look(
                        r -> r.patients().find(office.of(task).patientId().orElseThrow()));
        var person = known.orElseThrow().person();
        assertThat(person.names().given()).isEqualTo("Nora");
        assertThat(person.contact().mobile()).hasValue("+16175550199");
        assertThat(person.mrn()).matches("NEW-[0-9A-F]{8}");
    }

    @Test
    void theExportTakesAWalkInOverWithTheAccount() {
        var task = office.kiosk.deliver(office.nobody(code));
        office.act(new DeskAct.AddPatient(task, EvidenceType.PHOTO_ID));
        office.activate(code, "1991-01-01", "");
        var patient = office.of(task).patientId().orElseThrow();

        var report =
                office.portal.importRoster(
                        "mrn,first name,last name,dob\nN7,Nora,Nobody,01/01/1991\n");

        assertThat(office.patient("N7")).isEqualTo(patient);
        assertThat(report.counts().added()).isZero();
        assertThat(office.portal.<Boolean>look(r -> r.accounts().ofPatient(patient).isPresent()))
                .isTrue();
    }

    @Test
    void aWalkInIsAddedOnceHoweverManyConsolesDoIt() throws Exception {
        var tasks = new ArrayList<String>();
        for (var i = 0; i < 6; i++) {
            tasks.add(office.kiosk.deliver(office.nobody(office.kiosk.poolCode())));
        }
        var tries = new ArrayList<Callable<String>>();
        for (var task : tasks)
            tries.add(() -> office.act(new DeskAct.AddPatient(task, EvidenceType.PHOTO_ID)));

        var answers = new ArrayList<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(tries)) answers.add(done.get());
        }

        assertThat(answers).containsOnlyOnce("done");
        assertThat(
                        office.portal.<Integer>look(
                                r -> r.patients().addedHere(LocalDate.of(1991, 1, 1)).size()))
                .isEqualTo(1);
    }

    @Test
    void somebodyOfThatNameAndBirthDateIsNotAddedAgain() {
        var task = office.kiosk.deliver(office.bundle(code).typed("Dolores", "Vega", "1962-05-06"));

        assertThat(office.act(new DeskAct.AddPatient(task, EvidenceType.PHOTO_ID)))
                .isEqualTo("MOVED_ON");
        assertThat(office.act(confirm(task, "D4"))).isEqualTo("done");
    }

    @Test
    void whoIsNotThemEndsAndTheCodeOpensNothing() {
        var task = office.kiosk.deliver(office.cy(code));
        assertThat(office.check(code, "1990-12-31")).isInstanceOf(Check.NotYet.class);

        assertThat(office.act(new DeskAct.NotThem(task))).isEqualTo("done");

        assertThat(office.of(task).stage()).isEqualTo(CaseStage.CLOSED);
        assertThat(TestKiosk.json(office.kiosk.readTask(task)).path("status").asText())
                .isEqualTo("rejected");
        assertThat(office.check(code, "1990-12-31")).isEqualTo(new Check.Refused());
        assertThat(office.act(confirm(task, "C3"))).isEqualTo("MOVED_ON");
        assertThat(office.open()).isEmpty();
    }

    @Test
    void confirmedWithoutACodeWaitsForOneAndIsNotForgotten() {
        var bundle =
                new StepOneBundle(office.kiosk.clientId()).typed("Cyrus", "Reed", "1990-12-31");
        var task = office.kiosk.deliver(bundle.authored(TestPortal.START));

        assertThat(office.act(confirm(task, "C3"))).isEqualTo("done");
        office.portal.program().reception().lookAgain();

        assertThat(office.reason(task)).isEqualTo(CaseReason.NO_CODE);
        assertThat(office.of(task).patientId()).hasValue(office.patient("C3"));
    }

    @Test
    void paperWithoutAnyContactWorksOnceTheIdWasSeen() {
        var bundle = office.bundle(code).typed("Dolores", "Vega", "1962-05-06").finishBy("paper");
        var task = office.kiosk.deliver(bundle);
        assertThat(office.reason(task)).isEqualTo(CaseReason.NO_MATCH);

        office.act(new DeskAct.SawId(office.patient("D4"), EvidenceType.PHOTO_ID));

        assertThat(office.kiosk.activationStatus(task)).isEqualTo("waiting");
        office.activate(code, "1962-05-06", "dolores62");
        assertThat(office.kiosk.activationStatus(task)).isEqualTo("active");
    }

    @Test
    @DisplayName("R-31 the weights decide who is shown first, and how sure we are")
    void whoItMayBeIsShownLikeliestFirst() {
        office.portal.importRoster(
                """
                mrn,first name,last name,dob,mobile
                C4,Cy,Reed,12/31/1990,
                C5,Cyrus,Reed,12/31/1990,
                C6,Mona,Lake,12/31/1990,
                C7,Cy,Reed,01/01/1950,
                C8,Zed,Zimmer,01/01/1950,617-555-0103
                """);
        var task = office.kiosk.deliver(office.cy(code));

        var likely = office.matches(task);

        assertThat(likely)
                .extracting(l -> l.person().mrn())
                .containsExactly("C3", "C4", "C8", "C7", "C5", "C6");
        assertThat(likely).extracting(Likeness::weight).containsExactly(10, 5, 4, 3, 2, 2);
        assertThat(likely)
                .extracting(Likeness::certainty)
                .containsExactly(
                        Certainty.CERTAIN,
                        Certainty.PROBABLE,
                        Certainty.POSSIBLE,
                        Certainty.POSSIBLE,
                        Certainty.POSSIBLE,
                        Certainty.POSSIBLE);
    }

    @Test
    void twoWhoAreEquallySureAreBothOnlyProbable() {
        office.portal.importRoster(
                "mrn,first name,last name,dob,id_seen\nB9,Ben,Stone,07/04/1975,photo-id\n");
        var task = office.kiosk.deliver(office.ben(code));
        assertThat(office.reason(task)).isEqualTo(CaseReason.SEVERAL_MATCHES);

        assertThat(office.matches(task))
                .extracting(Likeness::certainty)
                .containsExactly(Certainty.PROBABLE, Certainty.PROBABLE);
        assertThat(office.act(confirm(task, "B9"))).isEqualTo("done");
        assertThat(office.of(task).patientId()).hasValue(office.patient("B9"));
    }

    @Test
    void anOldLetterStillSaysWhomItWasWrittenTo() {
        var letter = office.portal.letter("C3");
        office.portal.letter("C3");
        var task =
                office.kiosk.deliver(
                        office.bundle(code).invited(letter.code().shortCode().claim()));
        assertThat(office.reason(task)).isEqualTo(CaseReason.INVITATION_NOT_GOOD);

        assertThat(office.matches(task)).extracting(l -> l.person().mrn()).isEqualTo(List.of("C3"));
        assertThat(office.act(confirm(task, "C3"))).isEqualTo("done");
        assertThat(office.check(code, "1990-12-31")).isInstanceOf(Check.Open.class);
    }
}
