package org.vestibule.kiosk.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vestibule.enrollment.Draft;
import org.vestibule.enrollment.ForWhom;
import org.vestibule.i18n.Language;
import org.vestibule.kiosk.Lobby;
import org.vestibule.kiosk.done.DoneViewModel;
import org.vestibule.kiosk.journey.Ease;
import org.vestibule.kiosk.journey.Ending;
import org.vestibule.kiosk.journey.Step;
import org.vestibule.kiosk.lesson.Block;
import org.vestibule.kiosk.lesson.Lesson;
import org.vestibule.kiosk.lesson.Scene;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.kiosk.welcome.BenefitsViewModel;
import org.vestibule.kiosk.welcome.WelcomeViewModel;
import org.vestibule.kiosk.who.ForWhomViewModel;
import org.vestibule.practice.PortalTask;

import java.util.List;

/** Somebody who only wants to see what it is, and gives nothing for it. */
class JustShowMeTest {
    private final Lobby lobby = new Lobby();

    private LessonsViewModel list(PortalTask task) {
        lobby.on(WelcomeViewModel.class).onStart(Language.ENGLISH);
        lobby.on(BenefitsViewModel.class).onPick(task);
        lobby.on(ForWhomViewModel.class).onPick(ForWhom.JUST_SHOW_ME);
        return lobby.on(LessonsViewModel.class);
    }

    private LessonViewModel lesson(PortalTask task, Lesson.Kind kind) {
        list(task).onPick(new Lesson(task, kind));
        return lobby.on(LessonViewModel.class);
    }

    private static Scene scene(LessonViewModel model) {
        return model.scenes(Language.ENGLISH).get(model.at().get());
    }

    private static void touchWhatIsPointedAt(LessonViewModel model) {
        model.onTouch(scene(model), scene(model).target().orElseThrow());
    }

    @Test
    void thePickedTaskComesFirstAndTheOthersAreOneTouchAway() {
        var list = list(PortalTask.VISIT);
        assertThat(list.lessons()).isEqualTo(Lesson.of(PortalTask.VISIT));
        assertThat(list.others())
                .containsExactly(PortalTask.TEST_RESULTS, PortalTask.REFILL, PortalTask.MESSAGE);
        list.onOther(PortalTask.MESSAGE);
        assertThat(list.lessons()).isEqualTo(Lesson.of(PortalTask.MESSAGE));
    }

    @Test
    void theRightTouchLeadsOnUntilTheListKnowsThatItIsDone() {
        var model = lesson(PortalTask.TEST_RESULTS, Lesson.Kind.DO);
        touchWhatIsPointedAt(model);
        touchWhatIsPointedAt(model);
        assertThat(scene(model).target()).isEmpty();
        model.onNext(scene(model));
        var list = lobby.on(LessonsViewModel.class);
        assertThat(list.isDone(new Lesson(PortalTask.TEST_RESULTS, Lesson.Kind.DO))).isTrue();
        assertThat(list.isDone(new Lesson(PortalTask.TEST_RESULTS, Lesson.Kind.LOOK))).isFalse();
    }

    @Test
    void aTouchBesideThePointerGetsAHintAndStays() {
        var model = lesson(PortalTask.TEST_RESULTS, Lesson.Kind.DO);
        model.onTouch(scene(model), new Block.Tile(PortalTask.VISIT));
        assertThat(model.missed().get()).isTrue();
        assertThat(model.at().get()).isZero();
        touchWhatIsPointedAt(model);
        assertThat(model.missed().get()).isFalse();
        model.onMiss();
        assertThat(model.missed().get()).isTrue();
    }

    @Test
    void whoWouldRatherWatchGoesOnWithoutTouchingThePhone() {
        var model = lesson(PortalTask.REFILL, Lesson.Kind.RETURN);
        var scenes = model.scenes(Language.ENGLISH);
        for (var at = 0; at < scenes.size(); at++) {
            assertThat(model.at().get()).isEqualTo(at);
            model.onNext(scene(model));
        }
        assertThat(lobby.frame.screen().get()).isEqualTo(Screen.LESSONS);
    }

    @Test
    void backIsTheSceneBeforeAndThenTheList() {
        var model = lesson(PortalTask.TEST_RESULTS, Lesson.Kind.DO);
        touchWhatIsPointedAt(model);
        model.onBack();
        assertThat(model.at().get()).isZero();
        model.onBack();
        assertThat(lobby.frame.screen().get()).isEqualTo(Screen.LESSONS);
        lobby.frame.onBack();
        assertThat(lobby.frame.screen().get()).isEqualTo(Screen.FOR_WHOM);
    }

    @Test
    void nothingIsAskedAndNothingIsKept() {
        list(PortalTask.REFILL).onLeave();
        var done = lobby.on(DoneViewModel.class);
        assertThat(done.ending()).isEqualTo(Ending.PRACTICED);
        assertThat(lobby.shelf.calls()).isZero();
        assertThat(lobby.session.trip().draft()).isEqualTo(Draft.in("en"));
        assertThat(lobby.seen)
                .containsExactly(
                        Screen.WELCOME,
                        Screen.BENEFITS,
                        Screen.FOR_WHOM,
                        Screen.LESSONS,
                        Screen.DONE);
    }

    @Test
    void whoLikesItSetsUpAnAccountRightThere() {
        list(PortalTask.REFILL).onLeave();
        lobby.on(DoneViewModel.class).onPractice();
        assertThat(lobby.session.trip().step()).isEqualTo(new Step.Benefits());
    }

    @Test
    void whoWalksAwayFromTheListIsForgotten() {
        list(PortalTask.REFILL);
        lobby.session.touched();
        lobby.time.passSeconds(120 + 45);
        assertThat(lobby.session.trip().step()).isEqualTo(new Step.Welcome());
        assertThat(lobby.ends).singleElement().matches(end -> !end.finished());
    }

    @Test
    void howEasyItWasIsNotAskedAgainAfterPracticing() {
        list(PortalTask.REFILL).onLeave();
        var done = lobby.on(DoneViewModel.class);
        done.onRate(Ease.EASY);
        assertThat(lobby.session.ease()).contains(Ease.EASY);
        lobby.on(DoneViewModel.class).onLeave();
        assertThat(lobby.ends.getLast().ease()).contains(Ease.EASY);
        assertThat(lobby.session.ease()).isEmpty();
    }

    @Test
    void everyLessonOfTheListOpens() {
        for (var lesson : List.copyOf(list(PortalTask.MESSAGE).lessons())) {
            lobby.on(LessonsViewModel.class).onPick(lesson);
            assertThat(lobby.on(LessonViewModel.class).scenes(Language.ENGLISH)).isNotEmpty();
            lobby.frame.onBack();
        }
    }
}
