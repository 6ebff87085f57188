package org.vestibule.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.vestibule.portal.pages.Activation.Check;
import org.vestibule.portal.pages.Activation.Making;
import org.vestibule.testing.TestDatabase;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** From a kiosk's bundle to a living account. */
@ParameterizedClass
@EnumSource
class EnrollmentOverHttpsTest {

    private static final LocalDate ANAS_BIRTHDAY = LocalDate.of(1980, 2, 29);
    private static final String PASSWORD = "plum cake and rain";

    private final TestDatabase kind;
    @TempDir private Path folder;
    private TestPortal portal;
    private TestKiosk kiosk;

    EnrollmentOverHttpsTest(TestDatabase kind) {
        this.kind = kind;
    }

    @BeforeEach
    void start() {
        portal = new TestPortal(folder, kind);
        portal.importRoster(TestPortal.ROSTER);
        kiosk = TestKiosk.ready(portal);
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    private StepOneBundle anas() {
        return new StepOneBundle(kiosk.clientId())
                .typed("Ana", "O'Nguyen José", "1980-02-29")
                .email("Ana@Example.com");
    }

    @Test
    void aMatchedAndAttestedPersonGetsALivingAccount() {
        var code = kiosk.poolCode();
        var task = kiosk.deliver(anas().code(code));
        assertThat(kiosk.activationStatus(task)).isEqualTo("waiting");

        portal.activation().opened(code.token());
        assertThat(kiosk.activationStatus(task)).isEqualTo("connected");

        var open = (Check.Open) portal.activation().check(code.shortCode(), ANAS_BIRTHDAY, "ip");
        assertThat(portal.activation().visit(open.pass()).orElseThrow().maskedContact())
                .hasValue("a•••@example.com");
        var live = portal.activation().make(open.pass(), "", PASSWORD);

        assertThat(live).isInstanceOf(Making.Live.class);
        assertThat(kiosk.activationStatus(task)).isEqualTo("active");
        assertThat(TestKiosk.json(kiosk.readTask(task)).path("status").asText())
                .isEqualTo("completed");
        var session = ((Making.Live) live).session();
        assertThat(portal.accounts().home(session).orElseThrow().givenName()).isEqualTo("Ana");
    }

    @Test
    void theSameBundleAgainGivesTheFirstIds() {
        var bundle = anas().code(kiosk.poolCode()).json();

        var first = kiosk.send(bundle);
        var second = kiosk.send(bundle);

        assertThat(first.body()).contains("201 Created");
        assertThat(second.body()).contains("200 OK").doesNotContain("201 Created");
        assertThat(TestKiosk.taskId(second)).isEqualTo(TestKiosk.taskId(first));
    }

    @Test
    void twentySimultaneousPostsMakeOneTask() throws Exception {
        var bundle = anas().code(kiosk.poolCode()).json();
        var ids = new HashSet<String>();
        var created = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> post = () -> kiosk.send(bundle).body();
            var posts = Stream.generate(() -> post).limit(20).toList();
            for (var done : threads.invokeAll(posts)) {
                var entries = TestKiosk.JSON.readTree(done.get()).path("entry");
                ids.add(
                        entries.path(1)
                                .path("response")
                                .path("location")
                                .asText()
                                .split("/", -1)[1]);
                if (done.get().contains("201 Created")) created++;
            }
        }

        assertThat(ids).hasSize(1);
        assertThat(created).isEqualTo(1);
    }

    @Test
    void whatWasAcknowledgedIsOnTheDiskAtThatMoment() throws IOException {
        var task = kiosk.deliver(anas().code(kiosk.poolCode()));

        var found = portal.lookAtCopy(rows -> rows.cases().find(task).isPresent());

        assertThat(found).isTrue();
    }

    @Test
    void deviceTokenTaskAndAuthorityOutliveARestart() {
        var bundle = anas().code(kiosk.poolCode()).json();
        var task = TestKiosk.taskId(kiosk.send(bundle));

        portal.restart();

        assertThat(TestKiosk.taskId(kiosk.send(bundle))).isEqualTo(task);
        assertThat(kiosk.activationStatus(task)).isEqualTo("waiting");
    }

    @Test
    void anUnchangedTaskIsNotSentAgain() {
        var task = kiosk.deliver(anas().code(kiosk.poolCode()));
        var etag = kiosk.readTask(task).headers().firstValue("ETag").orElseThrow();

        var unchanged = kiosk.readTask(task, "If-None-Match", etag);

        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(unchanged.body()).isEmpty();
    }

    @Test
    void anotherKiosksTaskIsNotThere() {
        var task = kiosk.deliver(anas().code(kiosk.poolCode()));
        var other = TestKiosk.ready(portal);

        assertThat(other.readTask(task).statusCode()).isEqualTo(404);
    }

    @Test
    void theKioskNeverReadsWhomItWasMatchedTo() {
        var task = kiosk.deliver(anas().code(kiosk.poolCode()));

        assertThat(kiosk.readTask(task).body())
                .doesNotContain("Patient/")
                .doesNotContain("staffId")
                .doesNotContain("evidenceType");
    }
}
