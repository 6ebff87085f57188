package org.vestibule.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.enrollment.Stage;
import org.vestibule.fhir.TaskReading;
import org.vestibule.frontdesk.CaseReason;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.OpenCase;
import org.vestibule.portal.TestKiosk.PoolCode;
import org.vestibule.portal.pages.Activation.Check;
import org.vestibule.practice.EvidenceType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Somebody wants to be called. */
class CallBackTest {
    @TempDir private Path folder;
    private FrontOffice office;
    private PoolCode code;
    private String task = "";

    @BeforeEach
    void start() {
        office = new FrontOffice(folder);
        code = office.kiosk.poolCode();
        task =
                office.kiosk.deliver(
                        office.ben(code).kind("call-back").finishBy("voice").callWindow("morning"));
    }

    @AfterEach
    void stop() {
        office.close();
    }

    private String called(boolean reached, LocalDate... nextOn) {
        var next = nextOn.length == 0 ? Optional.<LocalDate>empty() : Optional.of(nextOn[0]);
        return office.act(new DeskAct.Called(task, reached, next));
    }

    @Test
    void theCallIsOnTheBoardWithItsWindowAndTheOneWhoIsCalled() {
        assertThat(office.reason(task)).isEqualTo(CaseReason.CALL);
        assertThat(office.open()).extracting(OpenCase::id).containsExactly(task);
        assertThat(office.open().getFirst().patientId()).hasValue(office.patient("B2"));
        assertThat(office.check(code, "1975-07-04")).isInstanceOf(Check.NotYet.class);
    }

    @Test
    void reachedMeansDone() {
        assertThat(called(true)).isEqualTo("done");

        assertThat(office.open()).isEmpty();
        var read = office.kiosk.readTask(task).body();
        assertThat(TestKiosk.json(office.kiosk.readTask(task)).path("status").asText())
                .isEqualTo("completed");
        assertThat(TaskReading.stage(read.getBytes(StandardCharsets.UTF_8))).hasValue(Stage.CLOSED);
        assertThat(called(true)).isEqualTo("MOVED_ON");
        assertThat(office.check(code, "1975-07-04")).isEqualTo(new Check.Refused());
    }

    @Test
    void notReachedComesBackTheNextDay() {
        assertThat(called(false)).isEqualTo("done");

        assertThat(office.open()).isEmpty();
        assertThat(office.reason(task)).isEqualTo(CaseReason.CALL);
        office.tomorrow();
        assertThat(office.open()).extracting(OpenCase::id).containsExactly(task);
    }

    @Test
    void orOnTheDayThatStaffPicks() {
        assertThat(called(false, TestPortal.TODAY.plusDays(2))).isEqualTo("done");

        office.tomorrow();
        assertThat(office.open()).isEmpty();
        office.tomorrow();
        assertThat(office.open()).hasSize(1);
    }

    @Test
    void notOnADayThatIsGone() {
        assertThat(called(false, TestPortal.TODAY.minusDays(1))).isEqualTo("NOT_UNDERSTOOD");

        assertThat(office.open()).hasSize(1);
    }

    @Test
    void onlyACallIsACall() {
        var other = office.kiosk.deliver(office.cy(office.kiosk.poolCode()));

        assertThat(office.act(new DeskAct.Called(other, true, Optional.empty())))
                .isEqualTo("MOVED_ON");
        assertThat(office.reason(other)).isEqualTo(CaseReason.NOT_ATTESTED);
    }

    @Test
    void whoComesToTheDeskInsteadGoesOnWithTheirCode() {
        office.act(new DeskAct.Confirm(task, office.patient("B2"), EvidenceType.PHOTO_ID));

        assertThat(office.kiosk.activationStatus(task)).isEqualTo("waiting");
        assertThat(office.check(code, "1975-07-04")).isInstanceOf(Check.Open.class);
        assertThat(office.open()).isEmpty();
    }
}
