package org.vestibule.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.enrollment.Contact;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.enrollment.ForWhom;
import org.vestibule.practice.PortalTask;

import java.util.List;
import java.util.Optional;

class AheadTest {
    private static final List<Touch> FIRST_TIME =
            List.of(
                    new Touch.Start("en"),
                    new Touch.PickTask(PortalTask.TEST_RESULTS),
                    new Touch.PickForWhom(ForWhom.ME),
                    Ways.name(),
                    Ways.birthDate(),
                    new Touch.GiveContact(Ways.MOBILE),
                    Ways.finish(FinishBy.PHONE));

    /** After so many touches of the first time. */
    private static Trip after(int touches) {
        return Ways.walk(FIRST_TIME.subList(0, touches));
    }

    private static Optional<Ahead> foreseen(Trip at) {
        return Ahead.of(at).flatMap(Ahead::seen);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void whoComesForTheFirstTimeSeesWhatWasForeseen(int touches) {
        assertThat(foreseen(after(touches))).isPresent().isEqualTo(Ahead.seen(after(touches + 1)));
    }

    @Test
    void noScreenThatShowsAnswersIsForeseen() {
        assertThat(foreseen(after(7))).isEmpty();
        assertThat(foreseen(Ways.walk(Ways.toReview(FinishBy.PHONE)))).isEmpty();
        assertThat(foreseen(Ways.walk(Ways.toHandOff()))).isEmpty();
    }

    @Test
    void itHoldsNothingOfThePerson() {
        assertThat(Ahead.seen(after(7)).orElseThrow())
                .isEqualTo(
                        new Ahead(
                                new Step.Agreements(),
                                "en",
                                Optional.of(new Place(7, 9)),
                                false,
                                true,
                                false));
    }

    @Test
    void anotherLanguageIsAnotherScreen() {
        var spanish = Ways.walk(new Touch.Start("es"));
        assertThat(Ahead.seen(spanish)).isPresent().isNotEqualTo(foreseen(after(0)));
    }

    @Test
    void whoHelpsSomebodyIsAskedForAnotherName() {
        var helping = Route.next(after(2), new Touch.PickForWhom(ForWhom.CANNOT_GET_IN));
        assertThat(helping.step()).isEqualTo(new Step.Name());
        assertThat(Ahead.seen(helping)).isNotEqualTo(foreseen(after(2)));
        var forChild = Route.next(after(2), new Touch.PickForWhom(ForWhom.MY_CHILD));
        assertThat(Ahead.seen(forChild)).isEmpty();
    }

    @Test
    void otherWaysToReachThemAskForOtherAgreements() {
        var byEmail =
                Route.next(
                        Route.next(after(5), new Touch.GiveContact(Contact.ofEmail("a@b.example"))),
                        Ways.finish(FinishBy.PHONE));
        assertThat(Ahead.seen(byEmail)).isPresent().isNotEqualTo(Ahead.seen(after(7)));
        var none = Route.next(after(5), new Touch.GiveContact(Contact.NONE));
        assertThat(none.step()).isEqualTo(new Step.Agreements());
        assertThat(Ahead.seen(none)).isEmpty();
    }

    /** They find what they said before, so nothing blank will do. */
    @Test
    void whoHasBeenThereBeforeFindsTheirAnswers() {
        var back = Route.next(after(4), new Touch.Back());
        assertThat(back.step()).isEqualTo(new Step.Name());
        assertThat(Ahead.seen(back)).isEmpty();
        assertThat(foreseen(Route.next(back, new Touch.Back()))).isEmpty();
        // The question after that has not been answered yet.
        assertThat(foreseen(back)).isPresent();
    }

    @Test
    void aLetterOrAChangeFromTheReviewLeadsElsewhere() {
        assertThat(foreseen(Ways.walk(Ways.letter()))).isEmpty();
        var changing =
                Ways.walk(
                        Ways.plus(
                                Ways.toReview(FinishBy.PHONE), new Touch.Change(Line.FIRST_TASK)));
        assertThat(foreseen(changing)).isEmpty();
        assertThat(Ahead.seen(changing)).isEmpty();
    }
}
