package org.vestibule.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vestibule.enrollment.HelpLine.Answer;
import org.vestibule.enrollment.HelpLine.Call;
import org.vestibule.sync.DeskLine.State;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

class PhoneToDeskTest {
    private static final PhoneToDesk.Rhythm QUICK =
            new PhoneToDesk.Rhythm(
                    Duration.ofMillis(20), Duration.ofMillis(10), Duration.ofMillis(250));

    private final ScriptedDeskLine line = new ScriptedDeskLine();
    private final PhoneToDesk phone = new PhoneToDesk(line, Ticker.system(), QUICK);
    private final List<Answer> told = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        phone.close();
    }

    private Call call() {
        return phone.call("CONTACT", "es", told::add);
    }

    @Test
    void tellsHowTheDeskTakesIt() {
        call();
        await().until(() -> line.cries.size() == 1);
        line.state = State.HEARD;
        await().until(() -> told.contains(Answer.HEARD));
        line.state = State.ON_THE_WAY;
        await().until(() -> told.contains(Answer.COMING));

        assertThat(told).containsExactly(Answer.CALLING, Answer.HEARD, Answer.COMING);
        assertThat(line.cries).extracting(DeskLine.Cry::screen).containsExactly("CONTACT");
        assertThat(line.cries).extracting(DeskLine.Cry::language).containsExactly("es");
    }

    @Test
    void whoIsHelpedIsAskedNoMore() {
        line.state = State.DONE;
        call();

        await().until(() -> line.cries.size() == 1);
        await().pollDelay(Duration.ofMillis(100)).until(() -> true);
        assertThat(told).containsExactly(Answer.CALLING);
        assertThat(line.hungUp).isEmpty();
    }

    @Test
    void aDeskThatCannotBeReachedIsToldInTime() {
        line.answer = _ -> PortalReply.later(Trouble.UNREACHABLE);
        call();

        await().atMost(Duration.ofSeconds(2)).until(() -> told.contains(Answer.UNREACHABLE));
        assertThat(told).containsExactly(Answer.CALLING, Answer.UNREACHABLE);
    }

    @Test
    void aLineThatHangsIsToldInTimeToo() throws InterruptedException {
        var hangs = new CountDownLatch(1);
        line.answer =
                ringing -> {
                    awaitLatch(hangs);
                    return new PortalReply.Done<>(ringing);
                };
        call();

        await().atMost(Duration.ofSeconds(2)).until(() -> told.contains(Answer.UNREACHABLE));
        assertThat(line.cries).as("one question at a time").hasSize(1);
        hangs.countDown();
        await().until(() -> told.getLast() == Answer.CALLING);
    }

    @Test
    void aShortInterruptionIsNotWorthAWord() {
        line.answer = _ -> PortalReply.later(Trouble.UNREACHABLE);
        call();
        await().until(() -> line.cries.size() >= 2);
        line.answer = PortalReply.Done::new;
        line.state = State.HEARD;

        await().until(() -> told.contains(Answer.HEARD));
        assertThat(told).containsExactly(Answer.CALLING, Answer.HEARD);
    }

    @Test
    void everyTryIsTheSameCall() {
        line.answer = _ -> PortalReply.later(Trouble.UNREACHABLE);
        call();

        await().until(() -> line.cries.size() >= 3);
        assertThat(line.cries)
                .extracting(DeskLine.Cry::call)
                .containsOnly(line.cries.get(0).call());
    }

    @Test
    void whoIsOnTheWayStaysOnTheWay() {
        line.state = State.ON_THE_WAY;
        call();
        await().until(() -> told.contains(Answer.COMING));
        line.answer = _ -> PortalReply.later(Trouble.UNREACHABLE);

        await().pollDelay(Duration.ofMillis(500)).until(() -> true);
        assertThat(told.getLast()).isEqualTo(Answer.COMING);
    }

    @Test
    void aDeskThatComesBackIsTold() {
        line.answer = _ -> PortalReply.later(Trouble.UNREACHABLE);
        call();
        await().until(() -> told.contains(Answer.UNREACHABLE));
        line.answer = PortalReply.Done::new;
        line.state = State.HEARD;

        await().until(() -> told.getLast() == Answer.HEARD);
    }

    @Test
    void whoEndsACallHangsUp() {
        var call = call();
        await().until(() -> told.contains(Answer.CALLING) && line.cries.size() == 1);
        line.state = State.HEARD;
        await().until(() -> told.contains(Answer.HEARD));

        call.close();

        await().until(() -> line.hungUp.contains("call-1"));
        line.state = State.ON_THE_WAY;
        await().pollDelay(Duration.ofMillis(100)).until(() -> true);
        assertThat(told).doesNotContain(Answer.COMING);
    }

    @Test
    void whoEndsACallBeforeTheDeskHasItHangsUpAfterwards() {
        var hangs = new CountDownLatch(1);
        line.answer =
                ringing -> {
                    awaitLatch(hangs);
                    return new PortalReply.Done<>(ringing);
                };
        var call = call();
        await().until(() -> line.cries.size() == 1);

        call.close();
        hangs.countDown();

        await().until(() -> line.hungUp.contains("call-1"));
    }

    @Test
    void nothingIsToldAfterTheEndOfTheProgram() {
        line.answer = _ -> PortalReply.later(Trouble.UNREACHABLE);
        call();
        await().until(() -> line.cries.size() >= 1);

        phone.close();
        await().pollDelay(Duration.ofMillis(400)).until(() -> true);

        assertThat(told).doesNotContain(Answer.UNREACHABLE);
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
