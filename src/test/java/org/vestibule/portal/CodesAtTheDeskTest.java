package org.vestibule.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.enrollment.InvitationCode;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.portal.TestKiosk.PoolCode;
import org.vestibule.portal.pages.Activation.Check;
import org.vestibule.portal.store.PortalAct;
import org.vestibule.practice.EvidenceType;
import org.vestibule.staff.Role;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

/** Codes that staff makes and ends. */
class CodesAtTheDeskTest {
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

    private JsonNode reissue(UUID id, String mrn) {
        var answer = office.console.act(id, new DeskAct.Reissue(office.patient(mrn)));
        return TestKiosk.json(answer);
    }

    private JsonNode reissue(String mrn) {
        return reissue(UUID.randomUUID(), mrn);
    }

    private static PoolCode code(JsonNode result) {
        return new PoolCode(
                "", result.path("token").asText(), result.path("shortCode").asText(), "");
    }

    @Test
    void aNewCodeOpensWhatIsOnItsWayAndTheOldOneDoesNot() {
        var old = office.kiosk.poolCode();
        var task = office.kiosk.deliver(office.ben(old));
        office.portal.activation().opened(old.token());
        assertThat(office.kiosk.activationStatus(task)).isEqualTo("connected");

        var result = reissue("B2");

        assertThat(result.path("result").asText()).isEqualTo("code");
        assertThat(result.path("shortCode").asText()).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(result.path("token").asText()).matches("[2-9A][2-9A-HJ-NP-Z]{25}");
        assertThat(result.path("lastDay").asText()).isEqualTo("2026-11-30");
        assertThat(office.kiosk.activationStatus(task)).isEqualTo("waiting");
        assertThat(office.check(old, "1975-07-04")).isEqualTo(new Check.Refused());
        var fresh = code(result);
        assertThat(office.living(office.patient("B2"))).isEqualTo(1);
        office.activate(fresh, "1975-07-04", "benstone75");
        assertThat(office.kiosk.activationStatus(task)).isEqualTo("active");
    }

    @Test
    void theTypedFormOpensTheSame() {
        office.kiosk.deliver(office.ben(office.kiosk.poolCode()));

        var shown = reissue("B2").path("shortCode").asText();

        var typed = new PoolCode("", shown, shown, "");
        assertThat(office.check(typed, "1975-07-04")).isInstanceOf(Check.Open.class);
    }

    @Test
    void anAnswerThatWasLostIsGivenAgainAndMakesNoSecondCode() {
        office.kiosk.deliver(office.ben(office.kiosk.poolCode()));
        var id = UUID.randomUUID();

        var first = reissue(id, "B2");
        office.portal.restart();
        var second = reissue(id, "B2");

        assertThat(second).isEqualTo(first);
        assertThat(office.living(office.patient("B2"))).isEqualTo(1);
        assertThat(recorded(PortalAct.CODE_REISSUED)).isEqualTo(1);
        assertThat(office.check(code(second), "1975-07-04")).isInstanceOf(Check.Open.class);
        assertThat(reissue("B2").path("token")).isNotEqualTo(first.path("token"));
    }

    @Test
    void noCodeLiesInTheDatabase() {
        office.kiosk.deliver(office.ben(office.kiosk.poolCode()));
        var id = UUID.randomUUID();
        var result = reissue(id, "B2");

        String outcome =
                office.portal.look(rows -> rows.acts().find(id.toString()).orElseThrow().outcome());

        assertThat(outcome)
                .contains("\"lastDay\":\"2026-11-30\"")
                .doesNotContain(result.path("token").asText())
                .doesNotContain(result.path("shortCode").asText());
    }

    @Test
    void whoWaitsForNothingButACodeGoesOnWithANewOne() {
        var dry =
                new StepOneBundle(office.kiosk.clientId())
                        .authored(office.portal.clock().instant())
                        .typed("Ben", "Stone", "1975-07-04");
        var task = office.kiosk.deliver(dry);
        assertThat(office.kiosk.activationStatus(task)).isEqualTo("needs-desk");

        var fresh = code(reissue("B2"));

        assertThat(office.kiosk.activationStatus(task)).isEqualTo("waiting");
        office.activate(fresh, "1975-07-04", "benstone75");
        assertThat(office.kiosk.activationStatus(task)).isEqualTo("active");
    }

    @Test
    void aCodeThatRanOutIsReplaced() {
        var old = office.kiosk.poolCode();
        var task = office.kiosk.deliver(office.ben(old));
        office.portal.clock().move(Duration.ofDays(8));
        office.console.freshToken();
        office.console.signIn("okafor", TestConsole.PASSWORD);
        assertThat(office.check(old, "1975-07-04")).isEqualTo(new Check.Refused());

        var fresh = code(reissue("B2"));

        office.kiosk.freshToken();
        office.activate(fresh, "1975-07-04", "benstone75");
        assertThat(office.kiosk.activationStatus(task)).isEqualTo("active");
    }

    @Test
    void withoutAnEnrollmentTheCodeIsOneForTheKiosk() {
        var fresh = code(reissue("A1"));
        var claim = InvitationCode.parse(fresh.shortCode()).orElseThrow().claim();

        var task = office.kiosk.deliver(office.bundle(office.kiosk.poolCode()).invited(claim));

        assertThat(office.kiosk.activationStatus(task)).isEqualTo("waiting");
    }

    @Test
    void withoutAnEnrollmentSomebodyWhoseIdNobodySawGetsNone() {
        assertThat(reissue("C3").path("refusal").asText()).isEqualTo("LEVEL_NOT_MET");

        office.act(new DeskAct.SawId(office.patient("C3"), EvidenceType.PHOTO_ID));

        assertThat(reissue("C3").path("result").asText()).isEqualTo("code");
    }

    @Test
    void aChildGetsNone() {
        assertThat(reissue("E5").path("refusal").asText()).isEqualTo("TOO_YOUNG");
    }

    @Test
    void whoHasAnAccountGetsNone() {
        var code = office.kiosk.poolCode();
        office.kiosk.deliver(office.ben(code));
        office.activate(code, "1975-07-04", "benstone75");

        assertThat(reissue("B2").path("refusal").asText()).isEqualTo("HAS_ACCOUNT");
    }

    @Test
    void nobodyKnownGetsNone() {
        assertThat(office.act(new DeskAct.Reissue("nobody"))).isEqualTo("UNKNOWN");
        assertThat(office.act(new DeskAct.Revoke("nobody"))).isEqualTo("UNKNOWN");
    }

    @Test
    void afterRevokingNothingOpensAndTheDeskIsNeededUntilANewCode() {
        var old = office.kiosk.poolCode();
        var task = office.kiosk.deliver(office.ben(old));

        assertThat(office.act(new DeskAct.Revoke(office.patient("B2")))).isEqualTo("done");

        assertThat(office.check(old, "1975-07-04")).isEqualTo(new Check.Refused());
        assertThat(office.kiosk.activationStatus(task)).isEqualTo("needs-desk");
        assertThat(recorded(PortalAct.CODES_REVOKED)).isEqualTo(1);

        office.activate(code(reissue("B2")), "1975-07-04", "benstone75");
        assertThat(office.kiosk.activationStatus(task)).isEqualTo("active");
    }

    @Test
    void aLettersCodeIsRevokedToo() {
        var letter = office.portal.letter("C3");
        var patient = office.patient("C3");
        assertThat(office.living(patient)).isEqualTo(1);

        office.act(new DeskAct.Revoke(patient));

        assertThat(office.living(patient)).isZero();
        var claim = letter.code().token().claim();
        var task = office.kiosk.deliver(office.bundle(office.kiosk.poolCode()).invited(claim));
        assertThat(office.kiosk.activationStatus(task)).isEqualTo("needs-desk");
    }

    @Test
    void aPairingCodeLetsOneDeviceInAndIsAnsweredAgain() {
        var it = TestConsole.staffed(office.portal, "it", Role.IT);
        var id = UUID.randomUUID();

        var first = TestKiosk.json(it.act(id, new DeskAct.PairDevice()));
        var second = TestKiosk.json(it.act(id, new DeskAct.PairDevice()));

        var code = first.path("code").asText();
        assertThat(code).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(second).isEqualTo(first);
        assertThat(new TestKiosk(office.portal).pair(code).statusCode()).isEqualTo(201);
        assertThat(new TestKiosk(office.portal).pair(code).statusCode()).isEqualTo(403);
        String outcome =
                office.portal.look(rows -> rows.acts().find(id.toString()).orElseThrow().outcome());
        assertThat(outcome).isEqualTo("{\"result\":\"pairing-code\",\"code\":\"\"}");
    }

    @Test
    void theFrontDeskCannotLetDevicesIn() {
        var desk = TestConsole.staffed(office.portal, "lee", Role.FRONT_DESK);

        assertThat(desk.act(new DeskAct.PairDevice()).body())
                .isEqualTo("{\"refusal\":\"NOT_ALLOWED\"}");
    }

    private int recorded(PortalAct act) {
        return office.portal.<Integer>look(rows -> rows.audit().count(act));
    }
}
