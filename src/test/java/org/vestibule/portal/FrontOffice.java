package org.vestibule.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.vestibule.frontdesk.CaseReason;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.Likeness;
import org.vestibule.frontdesk.OpenCase;
import org.vestibule.portal.TestKiosk.PoolCode;
import org.vestibule.portal.pages.Activation.Check;
import org.vestibule.portal.pages.Activation.Making;
import org.vestibule.portal.store.Code;
import org.vestibule.portal.store.EnrollmentCase;
import org.vestibule.portal.store.StoredResource;
import org.vestibule.staff.Role;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** A real portal with a paired kiosk, and a console where the practice's manager is signed in. */
final class FrontOffice implements AutoCloseable {
    static final String PASSWORD = "plum cake and rain";

    final TestPortal portal;
    final TestKiosk kiosk;
    final TestConsole console;

    FrontOffice(Path folder) {
        this(new TestPortal(folder));
    }

    /** With what phones open. */
    static FrontOffice withPages(Path folder) {
        return new FrontOffice(TestPortal.withPages(folder));
    }

    private FrontOffice(TestPortal portal) {
        this.portal = portal;
        portal.importRoster(TestPortal.ROSTER);
        kiosk = TestKiosk.ready(portal);
        console = TestConsole.staffed(portal, "okafor", Role.PRACTICE_MANAGER);
    }

    StepOneBundle bundle(PoolCode code) {
        return new StepOneBundle(kiosk.clientId()).code(code).authored(portal.clock().instant());
    }

    /** Of a kiosk whose pool of codes ran dry. */
    StepOneBundle dry(String given, String family, String birthDate) {
        return new StepOneBundle(kiosk.clientId())
                .authored(portal.clock().instant())
                .typed(given, family, birthDate);
    }

    /** Seen today, with a phone and without email. */
    StepOneBundle ben(PoolCode code) {
        return bundle(code).typed("Ben", "Stone", "1975-07-04");
    }

    /** Not seen today, two contacts. */
    StepOneBundle cy(PoolCode code) {
        return bundle(code)
                .typed("Cy", "Reed", "1990-12-31")
                .mobile("+16175550103")
                .email("cy@example.com");
    }

    StepOneBundle nobody(PoolCode code) {
        return bundle(code).typed("Nora", "Nobody", "1991-01-01").mobile("+16175550199");
    }

    /** {@code done}, or why not. */
    String act(DeskAct act) {
        var answer = console.act(act);
        var json = TestKiosk.json(answer);
        return answer.statusCode() == 200
                ? json.path("result").asText()
                : json.path("refusal").asText();
    }

    /** Of whoever is signed in at the console. */
    String staffId() {
        return portal.look(rows -> rows.staff().ofName("okafor").orElseThrow().id());
    }

    /** The next day: tokens and shifts are new. */
    void tomorrow() {
        portal.letPass(Duration.ofDays(1));
        kiosk.use(kiosk.freshToken());
        console.freshToken();
        console.signIn("okafor", TestConsole.PASSWORD);
    }

    String patient(String mrn) {
        return portal.look(rows -> rows.patients().ofMrn(mrn).orElseThrow().id());
    }

    EnrollmentCase of(String task) {
        return portal.look(rows -> rows.cases().find(task).orElseThrow());
    }

    CaseReason reason(String task) {
        assertThat(kiosk.activationStatus(task)).isEqualTo("needs-desk");
        return of(task).reason().orElseThrow();
    }

    List<OpenCase> open() {
        return portal.look(portal.program().cases()::open);
    }

    List<Likeness> matches(String task) {
        return portal.look(rows -> portal.program().cases().matches(rows, task));
    }

    /** As it lies in the database. */
    JsonNode stored(String type, String id) {
        var key = new StoredResource.Key(type, id);
        return json(portal.look(rows -> rows.resources().find(key).orElseThrow()).json());
    }

    static JsonNode json(String text) {
        try {
            return TestKiosk.JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Check check(PoolCode code, String birthDate) {
        return portal.activation().check(code.token(), LocalDate.parse(birthDate), "ip");
    }

    String pass(PoolCode code, String birthDate) {
        return ((Check.Open) check(code, birthDate)).pass();
    }

    /** The session of a living account. */
    String activate(PoolCode code, String birthDate, String name) {
        var made = portal.activation().make(pass(code, birthDate), name, PASSWORD);
        return ((Making.Live) made).session();
    }

    long living(String patientId) {
        return portal.look(
                rows ->
                        rows.codes().ofPatient(patientId).stream()
                                .filter(c -> c.state() == Code.State.LIVE)
                                .count());
    }

    @Override
    public void close() {
        portal.close();
    }
}
