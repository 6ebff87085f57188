package org.vestibule.kiosk.journey;

import org.vestibule.enrollment.CallWindow;
import org.vestibule.enrollment.DeclineReason;
import org.vestibule.enrollment.Stage;
import org.vestibule.enrollment.Submission;
import org.vestibule.i18n.Language;
import org.vestibule.kiosk.lesson.Lesson;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.practice.PortalTask;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Where a person is, with what that screen needs to know beyond the answers so far. */
public sealed interface Step {
    /** The screen that shows this step. */
    Screen screen();

    record Welcome() implements Step {
        @Override
        public Screen screen() {
            return Screen.WELCOME;
        }
    }

    record Code() implements Step {
        @Override
        public Screen screen() {
            return Screen.CODE;
        }
    }

    /** Names of languages that the kiosk does not speak. */
    record OtherLanguages() implements Step {
        @Override
        public Screen screen() {
            return Screen.OTHER_LANGUAGES;
        }
    }

    /** The desk is called for somebody who reads this language. */
    record LanguageAsked(Language language) implements Step {
        @Override
        public Screen screen() {
            return Screen.LANGUAGE_ASKED;
        }
    }

    record Benefits() implements Step {
        @Override
        public Screen screen() {
            return Screen.BENEFITS;
        }
    }

    record ForWhom() implements Step {
        @Override
        public Screen screen() {
            return Screen.FOR_WHOM;
        }
    }

    record DeskSetsUp(org.vestibule.enrollment.ForWhom forWhom) implements Step {
        @Override
        public Screen screen() {
            return Screen.DESK_SETS_UP;
        }
    }

    record Name() implements Step {
        @Override
        public Screen screen() {
            return Screen.NAME;
        }
    }

    record BirthDate() implements Step {
        @Override
        public Screen screen() {
            return Screen.BIRTH_DATE;
        }
    }

    /**
     * @param forCall a mobile number is needed, since the person asked to be called
     */
    record Contact(boolean forCall) implements Step {
        @Override
        public Screen screen() {
            return Screen.CONTACT;
        }
    }

    record Finish() implements Step {
        @Override
        public Screen screen() {
            return Screen.FINISH_BY;
        }
    }

    /** When the practice may call. */
    record CallTime() implements Step {
        @Override
        public Screen screen() {
            return Screen.CALL_TIME;
        }
    }

    record Agreements() implements Step {
        @Override
        public Screen screen() {
            return Screen.AGREEMENTS;
        }
    }

    record Review() implements Step {
        @Override
        public Screen screen() {
            return Screen.REVIEW;
        }
    }

    record NotSaved(Submission.Reason reason) implements Step {
        @Override
        public Screen screen() {
            return Screen.NOT_SAVED;
        }
    }

    record NoCode(Kept kept) implements Step {
        @Override
        public Screen screen() {
            return Screen.NO_CODE;
        }
    }

    record IdCheck(Kept kept) implements Step {
        @Override
        public Screen screen() {
            return Screen.ID_CHECK;
        }
    }

    /**
     * @param deskAsked the person has seen the ID check, so it does not come up by itself again
     */
    record HandOff(Kept kept, Stage stage, boolean deskAsked) implements Step {
        @Override
        public Screen screen() {
            return Screen.HAND_OFF;
        }

        HandOff at(Stage seen) {
            return new HandOff(kept, seen, deskAsked);
        }
    }

    /**
     * @param noPhone the person has no phone here, so the square on the screen is no way out
     */
    record Printing(Kept kept, boolean noPhone) implements Step {
        @Override
        public Screen screen() {
            return Screen.PRINTING;
        }
    }

    /**
     * @param ticket that the desk calls, where the desk has to see the person
     * @param window when the practice calls, of a call
     * @param until when the code that the person takes along ends
     * @param task picked at the start: practice begins with it
     */
    record Done(
            Ending ending,
            Optional<String> ticket,
            Optional<CallWindow> window,
            Optional<Instant> until,
            PortalTask task)
            implements Step {
        Done(
                Ending ending,
                Optional<String> ticket,
                Optional<CallWindow> window,
                Optional<Instant> until) {
            this(ending, ticket, window, until, PortalTask.TEST_RESULTS);
        }

        Done(Ending ending) {
            this(ending, Optional.empty());
        }

        Done(Ending ending, Optional<String> ticket) {
            this(ending, ticket, Optional.empty(), Optional.empty());
        }

        Done first(PortalTask picked) {
            return new Done(ending, ticket, window, until, picked);
        }

        @Override
        public Screen screen() {
            return Screen.DONE;
        }
    }

    /**
     * What can be practiced.
     *
     * @param task whose lessons are shown
     * @param done lessons that were gone through, of any task
     */
    record Lessons(PortalTask task, Set<Lesson> done) implements Step {
        public Lessons {
            done = Set.copyOf(done);
        }

        Lessons(PortalTask task) {
            this(task, Set.of());
        }

        Lessons of(PortalTask other) {
            return new Lessons(other, done);
        }

        Lessons after(Lesson lesson) {
            var more = new HashSet<>(done);
            more.add(lesson);
            return new Lessons(task, more);
        }

        @Override
        public Screen screen() {
            return Screen.LESSONS;
        }
    }

    record Practice(Lesson lesson) implements Step {
        @Override
        public Screen screen() {
            return Screen.LESSON;
        }
    }

    /**
     * A film of the practice's own.
     *
     * @param task that it is about
     */
    record Film(PortalTask task) implements Step {
        @Override
        public Screen screen() {
            return Screen.FILM;
        }
    }

    record Decline() implements Step {
        @Override
        public Screen screen() {
            return Screen.DECLINE;
        }
    }

    record Declined(DeclineReason reason) implements Step {
        @Override
        public Screen screen() {
            return Screen.DECLINED;
        }
    }
}
