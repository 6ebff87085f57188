package org.vestibule.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.frontdesk.CaseReason;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.portal.TestKiosk.PoolCode;
import org.vestibule.portal.pages.Activation.Check;
import org.vestibule.practice.EvidenceType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Two kiosks, or two visits, of one person. */
class SamePersonTwiceTest {
    private static final String BENS = "1975-07-04";
    private static final Instant LATER = TestPortal.START.plusSeconds(600);

    @TempDir private Path folder;
    private FrontOffice office;
    private PoolCode first;
    private PoolCode second;

    @BeforeEach
    void start() {
        office = new FrontOffice(folder);
        first = office.kiosk.poolCode();
        second = office.kiosk.poolCode();
    }

    @AfterEach
    void stop() {
        office.close();
    }

    private List<String> stages(String... tasks) {
        return List.of(tasks).stream().map(office.kiosk::activationStatus).toList();
    }

    @Test
    void theLatestCodeThatWasHandedOutLives() {
        var one = office.kiosk.deliver(office.ben(first));
        var two = office.kiosk.deliver(office.ben(second).authored(LATER));

        assertThat(stages(one, two)).containsOnly("waiting");
        assertThat(office.check(first, BENS)).isEqualTo(new Check.Refused());
        assertThat(office.check(second, BENS)).isInstanceOf(Check.Open.class);
        assertThat(office.living(office.patient("B2"))).isEqualTo(1);
    }

    @Test
    void alsoWhenTheEarlierOneComesLateFromAKioskThatWasOffline() {
        var two = office.kiosk.deliver(office.ben(second).authored(LATER));
        var one = office.kiosk.deliver(office.ben(first));

        assertThat(stages(one, two)).containsOnly("waiting");
        assertThat(office.check(first, BENS)).isEqualTo(new Check.Refused());
        assertThat(office.check(second, BENS)).isInstanceOf(Check.Open.class);
        assertThat(office.living(office.patient("B2"))).isEqualTo(1);
    }

    @Test
    void bothShowTheSameProgress() {
        var one = office.kiosk.deliver(office.ben(first));
        office.portal.activation().opened(first.token());
        assertThat(stages(one)).containsOnly("connected");

        var two = office.kiosk.deliver(office.ben(second).authored(LATER));
        assertThat(stages(one, two)).containsOnly("waiting");

        office.portal.activation().opened(second.token());
        assertThat(stages(one, two)).containsOnly("connected");

        office.activate(second, BENS, "benstone75");
        assertThat(stages(one, two)).containsOnly("active");
    }

    @Test
    void aLateOneIsFulfilledByTheAccountThatWasOpenedMeanwhile() {
        office.kiosk.deliver(office.ben(second).authored(LATER));
        office.portal.letPass(Duration.ofMinutes(20));
        office.kiosk.use(office.kiosk.freshToken());
        office.activate(second, BENS, "benstone75");

        var late = office.kiosk.deliver(office.ben(first).authored(TestPortal.START));

        assertThat(stages(late)).containsOnly("active");
        assertThat(office.check(first, BENS)).isEqualTo(new Check.Refused());
        assertThat(office.living(office.patient("B2"))).isZero();
        assertThat(office.open()).isEmpty();
    }

    @Test
    void butWhoAsksAfterwardsMeetsTheDesk() {
        office.kiosk.deliver(office.ben(first));
        office.activate(first, BENS, "benstone75");
        office.portal.letPass(Duration.ofMinutes(1));

        var again = office.kiosk.deliver(office.ben(second));

        assertThat(office.reason(again)).isEqualTo(CaseReason.HAS_ACCOUNT);
    }

    @Test
    void bothWaitForTheDeskAndGoOnTogether() {
        var one = office.kiosk.deliver(office.cy(first));
        var two = office.kiosk.deliver(office.cy(second).authored(LATER));
        assertThat(stages(one, two)).containsOnly("needs-desk");

        office.act(new DeskAct.SawId(office.patient("C3"), EvidenceType.PHOTO_ID));

        assertThat(stages(one, two)).containsOnly("waiting");
        assertThat(office.living(office.patient("C3"))).isEqualTo(1);
        assertThat(office.check(second, "1990-12-31")).isInstanceOf(Check.Open.class);
        assertThat(office.stored("Task", two).path("partOf").path(0).path("reference").asText())
                .isEqualTo("Task/" + one);
    }

    @Test
    void anotherPersonsCodeIsLeftAlone() {
        office.kiosk.deliver(office.ben(first));
        office.act(new DeskAct.SawId(office.patient("C3"), EvidenceType.PHOTO_ID));
        office.kiosk.deliver(office.cy(second).authored(LATER));

        assertThat(office.check(first, BENS)).isInstanceOf(Check.Open.class);
        assertThat(office.check(second, "1990-12-31")).isInstanceOf(Check.Open.class);
    }

    @Test
    void aDryPoolAtTheSecondKioskLeavesTheFirstCodeAlive() {
        office.kiosk.deliver(office.ben(first));
        var dry = new StepOneBundle(office.kiosk.clientId()).typed("Ben", "Stone", BENS);

        var task = office.kiosk.deliver(dry.authored(LATER));

        assertThat(office.reason(task)).isEqualTo(CaseReason.NO_CODE);
        assertThat(office.check(first, BENS)).isInstanceOf(Check.Open.class);
        office.portal.letPass(Duration.ofMinutes(11));
        office.kiosk.use(office.kiosk.freshToken());
        office.activate(first, BENS, "benstone75");
        assertThat(stages(task)).containsOnly("active");
    }
}
