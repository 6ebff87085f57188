package org.vestibule.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.fhir.BaseR4;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.ProxyBasis;
import org.vestibule.portal.store.PortalAct;
import org.vestibule.practice.EvidenceType;
import org.vestibule.staff.Role;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * What a helper's phone shows of somebody else's record, over HTTPS, after the practice decided.
 */
class HelperSeesTest {
    private static final String BENS = "1975-07-04";

    @TempDir private Path folder;
    private FrontOffice office;
    private PlainPhone phone;
    private String request = "";
    private TestKiosk.PoolCode code;

    /** Ben asks at the kiosk to see Eve's record; Eve is 14 and comes tomorrow. */
    @BeforeEach
    void start() {
        office = FrontOffice.withPages(folder);
        phone = new PlainPhone(office.portal);
        office.portal.importRoster(
                """
                mrn,given_name,family_name,birth_date,mobile_phone,appointment_start,provider
                E5,Eve,Stone,2012-01-02,(617) 555-0102,2026-11-24T15:30,Dr. Okoye
                """);
        code = office.kiosk.poolCode();
        request = office.kiosk.deliver(office.ben(code).forChild());
    }

    @AfterEach
    void stop() {
        office.close();
    }

    private String approve(ProxyBasis basis) {
        return office.act(
                new DeskAct.ApproveProxy(
                        request, office.patient("E5"), EvidenceType.PHOTO_ID, basis));
    }

    /** With the code from the kiosk, to the first page of an account. */
    private PlainPhone.Page activate() {
        assertThat(phone.born(code.token(), BENS).header("location")).isEqualTo("/password");
        phone.open("/password");
        return phone.fill(
                "/password", Map.of("name", "benstone75", "password", FrontOffice.PASSWORD));
    }

    private PlainPhone.Page eves() {
        return phone.open("/others/" + request);
    }

    @Test
    void afterTheYesThereIsASwitchAndBehindItTheOthersVisits() {
        assertThat(approve(ProxyBasis.PARENT)).isEqualTo("done");

        var home = activate();

        assertThat(home.words()).contains("You Eve", "Hello, Ben");
        assertThat(home.body()).contains("<a href=\"/others/" + request + "\">Eve</a>");
        var eves = eves();
        assertThat(eves.status()).isEqualTo(200);
        assertThat(eves.words())
                .contains("You help Eve.", "Tuesday, November 24, 2026", "Dr. Okoye")
                .doesNotContain("8:30", "Hello, Ben", "2012", "555-0102");
        assertThat(eves.body())
                .contains("<a href=\"/others/" + request + "\" aria-current=\"page\">Eve</a>");
        assertThat(eves.header("cache-control")).isEqualTo("no-store");
        assertThat(phone.open("/home").words()).contains("Hello, Ben").doesNotContain("Okoye");
    }

    @Test
    void beforeTheYesAndAfterANoThereIsNothing() {
        office.act(new DeskAct.SawId(office.patient("B2"), EvidenceType.PHOTO_ID));
        var own = office.kiosk.poolCode();
        office.kiosk.deliver(office.ben(own));
        code = own;
        assertThat(activate().words()).contains("Hello, Ben").doesNotContain("Eve");
        assertThat(eves().status()).isEqualTo(404);

        office.act(new DeskAct.RefuseProxy(request));

        assertThat(eves().status()).isEqualTo(404);
        assertThat(phone.open("/home").words()).doesNotContain("Eve");
    }

    @Test
    void onceEndedItIsAsIfItHadNeverBeen() {
        approve(ProxyBasis.PARENT);
        activate();
        assertThat(eves().status()).isEqualTo(200);

        assertThat(office.act(new DeskAct.EndProxies(office.patient("E5")))).isEqualTo("done");

        var ended = eves();
        var never = phone.open("/others/00000000-0000-0000-0000-000000000000");
        assertThat(ended.apartFromTheNonce()).isEqualTo(never.apartFromTheNonce());
        assertThat(ended.status()).isEqualTo(404);
        assertThat(ended.words()).doesNotContain("Eve");
        assertThat(phone.open("/home").words()).doesNotContain("Eve");
        assertThat(office.portal.<Integer>look(r -> r.audit().count(PortalAct.PROXIES_ENDED)))
                .isEqualTo(1);
    }

    @Test
    void theEndStandsInTheRecordInValidFhir() {
        approve(ProxyBasis.PARENT);
        office.act(new DeskAct.EndProxies(office.patient("E5")));

        var person = written("RelatedPerson", "-helper");
        var consent = written("Consent", "-consent-proxy");

        assertThat(person).contains("\"active\":false", "\"versionId\":\"2\"");
        assertThat(consent).contains("\"status\":\"inactive\"");
        assertThat(BaseR4.errors(person)).isEmpty();
        assertThat(BaseR4.errors(consent)).isEmpty();
    }

    private String written(String type, String suffix) {
        var name = office.stored("Task", request).path("identifier").path(0);
        var value = name.path("system").asText() + "|" + name.path("value").asText() + suffix;
        return office.portal.look(
                rows -> rows.resources().ofIdentifier(type, value).orElseThrow().json());
    }

    @Test
    void theFrontDeskDoesNotEndIt() {
        approve(ProxyBasis.PARENT);
        var front = TestConsole.staffed(office.portal, "lee", Role.FRONT_DESK);

        var answer = front.act(new DeskAct.EndProxies(office.patient("E5")));

        assertThat(TestKiosk.json(answer).path("refusal").asText()).isEqualTo("NOT_ALLOWED");
        assertThat(office.act(new DeskAct.EndProxies("nobody"))).isEqualTo("UNKNOWN");
    }

    @Test
    void somebodyElsesGrantIsNotOnes() {
        approve(ProxyBasis.PARENT);
        activate();
        office.act(new DeskAct.SawId(office.patient("C3"), EvidenceType.PHOTO_ID));
        var cys = office.kiosk.poolCode();
        office.kiosk.deliver(office.cy(cys));
        var other = new PlainPhone(office.portal);
        other.bring(office.activate(cys, "1990-12-31", ""));

        assertThat(other.open("/home").words()).contains("Hello, Cy").doesNotContain("Eve");
        assertThat(other.open("/others/" + request).status()).isEqualTo(404);
        assertThat(new PlainPhone(office.portal).get("/others/" + request).header("location"))
                .isEqualTo("/sign-in");
    }

    @ParameterizedTest
    @CsvSource({"PARENT, 404", "GUARDIAN, 200"})
    @DisplayName("R-33 a parent's access ends when the child is of age, a guardian's does not")
    void onTheBirthday(ProxyBasis basis, int after) {
        approve(basis);
        activate();
        var age = TestPortal.practice().policy().ownAccountFrom();
        var birthday = LocalDate.of(2012 + age, 1, 2);
        var days = ChronoUnit.DAYS.between(TestPortal.TODAY, birthday);

        office.portal.letPass(Duration.ofDays(days - 1));
        signIn();
        assertThat(eves().status()).isEqualTo(200);
        office.portal.letPass(Duration.ofDays(1));
        signIn();
        assertThat(eves().status()).isEqualTo(after);
    }

    private void signIn() {
        phone.open("/sign-in");
        var who = Map.of("name", "benstone75", "password", FrontOffice.PASSWORD);
        assertThat(phone.fill("/sign-in", who).words()).contains("Hello, Ben");
    }
}
