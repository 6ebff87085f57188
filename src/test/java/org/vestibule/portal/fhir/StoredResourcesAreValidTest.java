package org.vestibule.portal.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.enrollment.AgreementKind;
import org.vestibule.fhir.BaseR4;
import org.vestibule.fhir.Systems;
import org.vestibule.portal.StepOneBundle;
import org.vestibule.portal.TestKiosk;
import org.vestibule.portal.TestPortal;
import org.vestibule.portal.desk.Acceptance;
import org.vestibule.portal.pages.Activation.Check;
import org.vestibule.portal.store.EnrollmentCase;
import org.vestibule.portal.store.StoredResource;
import org.vestibule.practice.AssuranceLevel;
import org.vestibule.practice.EvidenceType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Everything the portal writes and answers, under HAPI's validator. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoredResourcesAreValidTest {
    private TestPortal portal;
    private TestKiosk kiosk;
    private StepOneBundle bundle;
    private String taskId;

    @BeforeAll
    void enroll(@TempDir Path folder) {
        portal = new TestPortal(folder);
        portal.importRoster(TestPortal.ROSTER);
        kiosk = TestKiosk.ready(portal);
        var code = kiosk.poolCode();
        bundle =
                new StepOneBundle(kiosk.clientId())
                        .code(code)
                        .typed("Ana", "O'Nguyễn-José", "1980-02-29")
                        .email("ana@example.com");
        taskId = kiosk.deliver(bundle);
        var birthDate = LocalDate.of(1980, 2, 29);
        var open = (Check.Open) portal.activation().check(code.token(), birthDate, "ip");
        portal.activation().make(open.pass(), "", "plum cake and rain");
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    private String stored(String type, String identifier) {
        var name = Systems.ENROLLMENT + "|" + identifier;
        return portal.look(rows -> rows.resources().ofIdentifier(type, name).orElseThrow().json());
    }

    @Test
    void theKiosksBundleOfTheseTestsIsValid() {
        assertThat(BaseR4.errors(bundle.json())).isEmpty();
    }

    @Test
    void theTaskOfALivingAccountIsValidAndComplete() {
        var json = stored("Task", bundle.id());

        assertThat(BaseR4.errors(json)).isEmpty();
        assertThat(json)
                .contains("\"status\":\"completed\"")
                .contains("\"for\":{\"reference\":\"Patient/")
                .contains("\"valueString\":\"1.4\"")
                .contains("\"valueString\":\"photo-id\"")
                .contains("\"valueString\":\"operator\"");
    }

    @Test
    void theAnswersAreValid() {
        var json = stored("QuestionnaireResponse", bundle.id() + "-answers");
        assertThat(BaseR4.errors(json)).isEmpty();
    }

    @Test
    void eachAnswerToATextIsAValidConsent() {
        var consents =
                Arrays.stream(AgreementKind.values())
                        .map(kind -> stored("Consent", bundle.id() + "-consent-" + kind.code()))
                        .toList();

        assertThat(consents).allSatisfy(json -> assertThat(BaseR4.errors(json)).isEmpty());
        assertThat(consents.get(0)).contains("59284-0").contains("agreement/terms/2026-01");
        assertThat(consents.get(1)).contains("57016-8").contains(StepOneBundle.HASH);
        assertThat(consents.get(2)).contains("\"status\":\"rejected\"");
        assertThat(consents.get(3)).contains("\"status\":\"active\"");
    }

    @Test
    void whatAKioskReadsIsValid() {
        assertThat(BaseR4.errors(kiosk.readTask(taskId).body())).isEmpty();
    }

    @Test
    void theAnswerToABundleIsValid() {
        assertThat(BaseR4.errors(kiosk.send(bundle.json()).body())).isEmpty();
    }

    @Test
    void aRefusalIsValid() {
        assertThat(BaseR4.errors(kiosk.send("{}").body())).isEmpty();
    }

    @Test
    void issuedCodesAreValid() {
        assertThat(BaseR4.errors(kiosk.issueCodes(2).body())).isEmpty();
    }

    @Test
    void theCapabilityStatementIsValid() {
        assertThat(BaseR4.errors(kiosk.get("/fhir/metadata").body())).isEmpty();
    }

    @Test
    void stepTwoIsAValidTransaction() {
        var json = new FhirJson(Runnable::run);
        var charts = new TaskCharts(json, portal.clock());
        var ids = portal.look(rows -> rows.cases().find(taskId).orElseThrow().ids());
        var arrival = portal.look(rows -> charts.arrival(rows, ids));
        var task = portal.look(rows -> rows.resources().find(key(ids)).orElseThrow());
        var acceptance =
                new Acceptance(
                        "11111111-2222-3333-4444-555555555555",
                        AssuranceLevel.PHOTO_ID,
                        Optional.of(EvidenceType.PHOTO_ID),
                        Optional.of("staff-7"));

        Bundle two =
                new StepTwo(arrival, acceptance)
                        .bundle(task, json.read(Task.class, task.json()), Optional.of("first"));

        assertThat(BaseR4.errors(json.write(two))).isEmpty();
        assertThat(two.getEntry()).hasSize(5);
        assertThat(two.getEntryFirstRep().getRequest().getIfMatch()).isEqualTo(task.etag());
    }

    private static StoredResource.Key key(EnrollmentCase.Ids ids) {
        return new StoredResource.Key("Task", ids.taskId());
    }
}
