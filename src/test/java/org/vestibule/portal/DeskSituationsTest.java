package org.vestibule.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.frontdesk.CaseReason;
import org.vestibule.portal.pages.Activation.Check;
import org.vestibule.portal.pages.Activation.Making;
import org.vestibule.portal.pages.Activation.Missing;
import org.vestibule.portal.store.Code;
import org.vestibule.portal.store.StoredResource;
import org.vestibule.practice.EvidenceType;
import org.vestibule.staff.Actor;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Who goes on by themselves, and whom the desk has to look at. */
class DeskSituationsTest {
    private static final String PASSWORD = "plum cake and rain";

    @TempDir private Path folder;
    private TestPortal portal;
    private TestKiosk kiosk;

    @BeforeEach
    void start() {
        portal = new TestPortal(folder);
        portal.importRoster(TestPortal.ROSTER);
        kiosk = TestKiosk.ready(portal);
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    private StepOneBundle bundle() {
        return new StepOneBundle(kiosk.clientId()).code(kiosk.poolCode());
    }

    private StepOneBundle ben() {
        return bundle().typed("Ben", "Stone", "1975-07-04");
    }

    private StepOneBundle cy() {
        return bundle().typed("Cy", "Reed", "1990-12-31")
                .mobile("+16175550103")
                .email("cy@example.com");
    }

    private String deliveredStatus(StepOneBundle bundle) {
        return kiosk.activationStatus(kiosk.deliver(bundle));
    }

    private CaseReason reason(StepOneBundle bundle) {
        var task = kiosk.deliver(bundle);
        assertThat(kiosk.activationStatus(task)).isEqualTo("needs-desk");
        assertThat(kiosk.readTask(task).body()).doesNotContain("statusReason");
        return portal.look(rows -> rows.cases().find(task).orElseThrow().reason().orElseThrow());
    }

    @Test
    void aNameAndABirthDateAreEnoughForWhomTheDeskHasSeenToday() {
        assertThat(deliveredStatus(ben())).isEqualTo("waiting");
    }

    @Test
    void yesterdaysAttestationIsNotEnough() {
        portal.clock().move(Duration.ofDays(1));
        kiosk.use(kiosk.freshToken());

        assertThat(reason(ben().authored(portal.clock().instant()))).isEqualTo(CaseReason.NO_MATCH);
    }

    @Test
    void whoWasSeenOnTheDayOfTheVisitGoesOnWhenTheKioskWasOffline() {
        var code = kiosk.poolCode();
        portal.clock().move(Duration.ofDays(1));
        kiosk.use(kiosk.freshToken());

        assertThat(
                        deliveredStatus(
                                new StepOneBundle(kiosk.clientId())
                                        .code(code)
                                        .typed("Ben", "Stone", "1975-07-04")))
                .isEqualTo("waiting");
    }

    @Test
    void somebodyWhoIsNotOnTheRosterMeetsTheDesk() {
        assertThat(reason(bundle().typed("Nora", "Nobody", "1991-01-01")))
                .isEqualTo(CaseReason.NO_MATCH);
    }

    @Test
    void whoIsFoundButWasNotSeenGoesOnWhenTheDeskAttests() {
        var code = kiosk.poolCode();
        var bundle =
                new StepOneBundle(kiosk.clientId())
                        .code(code)
                        .typed("Cy", "Reed", "1990-12-31")
                        .mobile("+16175550103")
                        .email("cy@example.com");
        var task = kiosk.deliver(bundle);
        assertThat(kiosk.activationStatus(task)).isEqualTo("needs-desk");
        var birthDate = LocalDate.of(1990, 12, 31);
        assertThat(portal.activation().check(code.token(), birthDate, "ip"))
                .isEqualTo(new Check.NotYet(Missing.DESK));

        portal.program().reception().attest(Actor.operator(), "C3", EvidenceType.PHOTO_ID);

        assertThat(kiosk.activationStatus(task)).isEqualTo("waiting");
        assertThat(portal.activation().check(code.token(), birthDate, "ip"))
                .isInstanceOf(Check.Open.class);
    }

    @Test
    void whoComesOntoTheRosterLaterGoesOnThen() {
        var task = kiosk.deliver(bundle().typed("Zoe", "Late", "1985-03-03"));
        assertThat(kiosk.activationStatus(task)).isEqualTo("needs-desk");

        portal.importRoster(
                "mrn,first name,last name,dob,id_seen\nZ9,Zoe,Late,03/03/1985,photo-id\n");

        assertThat(kiosk.activationStatus(task)).isEqualTo("waiting");
    }

    @Test
    void aContactOfSomebodyElseMeetsTheDesk() {
        assertThat(reason(ben().email("ana@example.com"))).isEqualTo(CaseReason.CONTACT_OF_ANOTHER);
    }

    @Test
    void aChildMeetsTheDesk() {
        assertThat(reason(bundle().typed("Eve", "Stone", "2012-01-02")))
                .isEqualTo(CaseReason.MINOR);
    }

    @Test
    void helpIsForTheDesk() {
        assertThat(reason(new StepOneBundle(kiosk.clientId()).kind("help")))
                .isEqualTo(CaseReason.WITH_HELP);
    }

    @Test
    void whoHasAnAccountMeetsTheDesk() {
        var code = kiosk.poolCode();
        kiosk.deliver(
                new StepOneBundle(kiosk.clientId()).code(code).typed("Ben", "Stone", "1975-07-04"));
        var birthDate = LocalDate.of(1975, 7, 4);
        var open = (Check.Open) portal.activation().check(code.token(), birthDate, "ip");
        assertThat(portal.activation().make(open.pass(), "benstone75", PASSWORD))
                .isInstanceOf(Making.Live.class);

        assertThat(reason(ben())).isEqualTo(CaseReason.HAS_ACCOUNT);
    }

    @Test
    void withoutALivingCodeTheDeskIsNeeded() {
        var dry = new StepOneBundle(kiosk.clientId()).typed("Ben", "Stone", "1975-07-04");

        assertThat(reason(dry)).isEqualTo(CaseReason.NO_CODE);
    }

    @Test
    void anotherKiosksCodeIsNotTaken() {
        var other = TestKiosk.ready(portal);
        var bundle =
                new StepOneBundle(kiosk.clientId())
                        .code(other.poolCode())
                        .typed("Ben", "Stone", "1975-07-04");

        assertThat(reason(bundle)).isEqualTo(CaseReason.NO_CODE);
    }

    @Test
    void anUnknownInvitationMeetsTheDesk() {
        assertThat(reason(bundle().invited("no-such-claim")))
                .isEqualTo(CaseReason.INVITATION_NOT_GOOD);
    }

    @Test
    void notTodayIsKeptAndLeftAlone() {
        var task = kiosk.deliver(bundle().declined("no-need"));

        var read = kiosk.readTask(task);
        assertThat(read.body()).contains("declined-no-need");
        assertThat(TestKiosk.json(read).path("status").asText()).isEqualTo("rejected");
        assertThat(kiosk.activationStatus(task)).isEmpty();
    }

    @Test
    void anInvitationOpensAnAccountWithoutTheDeskAndIsUsedUp() {
        var letter = portal.letter("C3");
        var code = kiosk.poolCode();
        var claim = letter.code().shortCode().claim();

        var task = kiosk.deliver(new StepOneBundle(kiosk.clientId()).code(code).invited(claim));

        assertThat(kiosk.activationStatus(task)).isEqualTo("waiting");
        var birthDate = LocalDate.of(1990, 12, 31);
        var activation = portal.activation();
        assertThat(activation.check(letter.code().token().value(), birthDate, "ip"))
                .isEqualTo(new Check.Refused());
        var open = (Check.Open) activation.check(code.token(), birthDate, "ip");
        assertThat(activation.visit(open.pass()).orElseThrow().maskedContact())
                .hasValue("c•••@example.com");
        assertThat(reason(bundle().invited(claim))).isEqualTo(CaseReason.INVITATION_NOT_GOOD);
    }

    @Test
    void withADryPoolTheLettersOwnCodeOpensTheAccount() {
        var letter = portal.letter("C3");
        var token = letter.code().token();

        var task = kiosk.deliver(new StepOneBundle(kiosk.clientId()).invited(token.claim()));

        assertThat(kiosk.activationStatus(task)).isEqualTo("waiting");
        assertThat(portal.activation().check(token.value(), LocalDate.of(1990, 12, 31), "ip"))
                .isInstanceOf(Check.Open.class);
    }

    @Test
    void aCodeOpenedBeforeItsEnrollmentArrivesIsConnectedOnArrival() {
        var code = kiosk.poolCode();
        portal.activation().opened(code.token());
        assertThat(portal.activation().check(code.token(), LocalDate.of(1975, 7, 4), "ip"))
                .isEqualTo(new Check.NotYet(Missing.ENROLLMENT));

        var bundle =
                new StepOneBundle(kiosk.clientId()).code(code).typed("Ben", "Stone", "1975-07-04");

        assertThat(deliveredStatus(bundle)).isEqualTo("connected");
    }

    @Test
    void manySimultaneousEnrollmentsOfOnePersonLeaveOneLivingCode() throws Exception {
        var kiosks = List.of(kiosk, TestKiosk.ready(portal));
        var posts = new ArrayList<Callable<String>>();
        for (var i = 0; i < 10; i++) {
            var from = kiosks.get(i % 2);
            var bundle =
                    new StepOneBundle(from.clientId())
                            .code(from.poolCode())
                            .typed("Ben", "Stone", "1975-07-04");
            posts.add(() -> from.activationStatus(from.deliver(bundle)));
        }

        var stages = new ArrayList<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(posts)) stages.add(done.get());
        }

        assertThat(stages).hasSize(10).containsOnly("waiting");
        var alive =
                portal.look(
                        rows -> {
                            var ben = rows.patients().ofMrn("B2").orElseThrow().id();
                            return rows.codes().ofPatient(ben).stream()
                                    .filter(c -> c.state() == Code.State.LIVE)
                                    .count();
                        });
        assertThat(alive).isEqualTo(1);
    }

    @Test
    void theLaterTaskIsLinkedToTheFirstAndBothTurnActive() {
        var first = kiosk.deliver(ben());
        var code = kiosk.poolCode();
        var second =
                kiosk.deliver(
                        new StepOneBundle(kiosk.clientId())
                                .code(code)
                                .typed("Stone", "Ben", "1975-07-04"));

        var stored =
                portal.look(
                        rows ->
                                rows.resources()
                                        .find(new StoredResource.Key("Task", second))
                                        .orElseThrow());
        assertThat(stored.json()).contains("\"partOf\":[{\"reference\":\"Task/" + first + "\"}]");
        var birthDate = LocalDate.of(1975, 7, 4);
        var open = (Check.Open) portal.activation().check(code.token(), birthDate, "ip");
        portal.activation().make(open.pass(), "benstone75", PASSWORD);
        assertThat(List.of(kiosk.activationStatus(first), kiosk.activationStatus(second)))
                .containsOnly("active");
    }

    @Test
    void twoContactsMatchWithoutTheDeskButTheLevelStillNeedsIt() {
        assertThat(reason(cy())).isEqualTo(CaseReason.NOT_ATTESTED);
    }
}
