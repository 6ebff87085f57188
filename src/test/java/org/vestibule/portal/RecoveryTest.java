package org.vestibule.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.frontdesk.CaseReason;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.portal.pages.Accounts.SignIn;
import org.vestibule.portal.pages.Activation.Check;
import org.vestibule.portal.pages.Activation.Making;
import org.vestibule.portal.pages.Activation.PasswordRule;
import org.vestibule.portal.store.PortalAct;
import org.vestibule.practice.EvidenceType;

import java.nio.file.Path;
import java.util.Optional;

/** Somebody has an account and cannot get in. */
class RecoveryTest {
    private static final String BENS = "1975-07-04";
    private static final String CYS = "1990-12-31";
    private static final String NEW = "eleven quiet herons";

    @TempDir private Path folder;
    private FrontOffice office;

    @BeforeEach
    void start() {
        office = new FrontOffice(folder);
    }

    @AfterEach
    void stop() {
        office.close();
    }

    /** Ben has an account, and a phone that is signed in. */
    private String bensSession() {
        var code = office.kiosk.poolCode();
        office.kiosk.deliver(office.ben(code));
        return office.activate(code, BENS, "benstone75");
    }

    /** The desk sees the ID of who holds the ticket. */
    private String seen(String task, String mrn) {
        var saw = new DeskAct.Confirm(task, office.patient(mrn), EvidenceType.PHOTO_ID);
        assertThat(office.act(saw)).isEqualTo("done");
        return task;
    }

    private SignIn signIn(String password) {
        return office.portal.accounts().signIn("benstone75", password, "ip");
    }

    @Test
    void aNewPasswordForTheAccountThatThereIs() {
        var session = bensSession();
        var code = office.kiosk.poolCode();
        var task = seen(office.kiosk.deliver(office.ben(code).recovery()), "B2");
        assertThat(office.kiosk.activationStatus(task)).isEqualTo("waiting");
        assertThat(signIn(FrontOffice.PASSWORD)).isInstanceOf(SignIn.In.class);
        var pass = office.pass(code, BENS);
        var visit = office.portal.activation().visit(pass).orElseThrow();
        assertThat(visit.hasAccount()).isTrue();
        assertThat(visit.maskedContact()).hasValue("benstone75");

        var made = office.portal.activation().make(pass, "another name", NEW);

        assertThat(made).isInstanceOf(Making.Live.class);
        assertThat(signIn(FrontOffice.PASSWORD)).isEqualTo(new SignIn.Refused());
        assertThat(signIn(NEW)).isInstanceOf(SignIn.In.class);
        assertThat(office.portal.accounts().home(session)).isEmpty();
        assertThat(office.portal.accounts().home(((Making.Live) made).session())).isPresent();
        assertThat(office.kiosk.activationStatus(task)).isEqualTo("active");
        assertThat(office.check(code, BENS)).isEqualTo(new Check.Refused());
        assertThat(office.portal.<Integer>look(r -> r.accounts().count())).isEqualTo(1);
        assertThat(office.portal.<Integer>look(r -> r.audit().count(PortalAct.PASSWORD_RENEWED)))
                .isEqualTo(1);
    }

    @Test
    void tooManyWrongPasswordsAreForgottenWithTheNewOne() {
        bensSession();
        var patient = office.patient("B2");
        office.portal.look(
                rows -> {
                    var account = rows.accounts().ofPatient(patient).orElseThrow().id();
                    rows.accounts().setFailures(account, 100);
                    return account;
                });
        assertThat(signIn(FrontOffice.PASSWORD)).isEqualTo(new SignIn.Refused());
        var code = office.kiosk.poolCode();
        seen(office.kiosk.deliver(office.ben(code).recovery()), "B2");

        office.portal.activation().make(office.pass(code, BENS), "", NEW);

        assertThat(signIn(NEW)).isInstanceOf(SignIn.In.class);
    }

    @Test
    void aRefusedPasswordLeavesTheOldOne() {
        var session = bensSession();
        var code = office.kiosk.poolCode();
        seen(office.kiosk.deliver(office.ben(code).recovery()), "B2");

        var made = office.portal.activation().make(office.pass(code, BENS), "", "benstone75 yes");

        assertThat(made).isEqualTo(new Making.PasswordRefused(PasswordRule.TOO_SHORT));
        assertThat(office.portal.accounts().home(session)).isPresent();
    }

    @Test
    void aContactIsShownMaskedAndWhatWasMadeUpWhole() {
        office.act(new DeskAct.SawId(office.patient("C3"), EvidenceType.PHOTO_ID));
        var first = office.kiosk.poolCode();
        office.kiosk.deliver(office.cy(first));
        office.activate(first, CYS, "");
        var code = office.kiosk.poolCode();
        seen(office.kiosk.deliver(office.cy(code).recovery()), "C3");

        var visit = office.portal.activation().visit(office.pass(code, CYS)).orElseThrow();

        assertThat(visit.maskedContact()).hasValue("c•••@example.com");
    }

    @Test
    void anIdSeenBeforeTheTicketOrForSomebodyElseIsNotEnough() {
        bensSession();
        var code = office.kiosk.poolCode();
        var task = office.kiosk.deliver(office.ben(code).recovery());
        assertThat(office.reason(task)).isEqualTo(CaseReason.RECOVERY);

        office.act(new DeskAct.SawId(office.patient("B2"), EvidenceType.PHOTO_COMPARED));
        office.portal.program().reception().lookAgain();

        assertThat(office.reason(task)).isEqualTo(CaseReason.RECOVERY);
        assertThat(office.check(code, BENS)).isInstanceOf(Check.NotYet.class);
        seen(task, "B2");
        assertThat(office.kiosk.activationStatus(task)).isEqualTo("waiting");
        assertThat(office.check(code, BENS)).isInstanceOf(Check.Open.class);
    }

    @Test
    void whoWasConfirmedAndLackedACodeIsNotAskedForAgain() {
        bensSession();
        var task = office.kiosk.deliver(office.dry("Ben", "Stone", BENS).recovery());
        seen(task, "B2");
        assertThat(office.reason(task)).isEqualTo(CaseReason.NO_CODE);

        assertThat(office.act(new DeskAct.Reissue(office.patient("B2")))).isNotEqualTo("UNKNOWN");

        assertThat(office.kiosk.activationStatus(task)).isEqualTo("waiting");
    }

    @Test
    @DisplayName("R-32 the kiosk reads the same with an account, without one, and of nobody")
    void theDeskIsToldAndTheKioskIsNot() {
        bensSession();
        var with = office.kiosk.deliver(office.ben(office.kiosk.poolCode()).recovery());
        office.act(new DeskAct.SawId(office.patient("C3"), EvidenceType.PHOTO_ID));
        var without = office.kiosk.deliver(office.cy(office.kiosk.poolCode()).recovery());
        var nobody = office.kiosk.deliver(office.nobody(office.kiosk.poolCode()).recovery());

        assertThat(office.reason(with)).isEqualTo(CaseReason.RECOVERY);
        assertThat(office.reason(without)).isEqualTo(CaseReason.NO_ACCOUNT);
        assertThat(office.reason(nobody)).isEqualTo(CaseReason.NO_MATCH);
        assertThat(read(with)).isEqualTo(read(without)).isEqualTo(read(nobody));
    }

    /** All that a kiosk can tell apart. */
    private String read(String task) {
        return office.kiosk
                .readTask(task)
                .body()
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id")
                .replaceAll("\"lastUpdated\":\"[^\"]*\"", "");
    }

    @Test
    void withoutAnAccountTheDeskCanLetThemHaveOne() {
        var code = office.kiosk.poolCode();
        var task = office.kiosk.deliver(office.ben(code).recovery());
        var confirm = new DeskAct.Confirm(task, office.patient("B2"), EvidenceType.PHOTO_COMPARED);

        assertThat(office.act(confirm)).isEqualTo("done");

        var visit = office.portal.activation().visit(office.pass(code, BENS)).orElseThrow();
        assertThat(visit.hasAccount()).isFalse();
        office.activate(code, BENS, "benstone75");
        assertThat(office.kiosk.activationStatus(task)).isEqualTo("active");
    }

    @Test
    void anEnrollmentOfSomebodyWithAnAccountGoesOnAsRecoveryOnceConfirmed() {
        bensSession();
        var code = office.kiosk.poolCode();
        var task = office.kiosk.deliver(office.ben(code));
        assertThat(office.reason(task)).isEqualTo(CaseReason.HAS_ACCOUNT);
        assertThat(office.check(code, BENS)).isInstanceOf(Check.NotYet.class);

        office.act(new DeskAct.Confirm(task, office.patient("B2"), EvidenceType.PHOTO_ID));

        var visit = office.portal.activation().visit(office.pass(code, BENS)).orElseThrow();
        assertThat(visit.hasAccount()).isTrue();
        office.portal.activation().make(office.pass(code, BENS), "", NEW);
        assertThat(signIn(NEW)).isInstanceOf(SignIn.In.class);
        assertThat(Optional.of(office.kiosk.activationStatus(task))).hasValue("active");
    }
}
