package org.vestibule.kiosk.journey;

import org.vestibule.enrollment.Agreement;
import org.vestibule.enrollment.CallWindow;
import org.vestibule.enrollment.Contact;
import org.vestibule.enrollment.DeclineReason;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.enrollment.ForWhom;
import org.vestibule.enrollment.InvitationCode;
import org.vestibule.enrollment.PersonName;
import org.vestibule.enrollment.Stage;
import org.vestibule.enrollment.Submission;
import org.vestibule.i18n.Language;
import org.vestibule.kiosk.lesson.Lesson;
import org.vestibule.practice.PortalTask;

import java.time.LocalDate;
import java.util.List;

/** Everything that can move a journey on. Where it makes no sense it changes nothing. */
public sealed interface Touch {
    /** The language on the welcome screen. */
    record Start(String language) implements Touch {}

    /** There is a letter, and its code will be typed. */
    record HaveCode() implements Touch {}

    /** A letter's code, scanned or typed. */
    record GiveCode(InvitationCode code) implements Touch {}

    /** None of the languages on the welcome screen. */
    record AnotherLanguage() implements Touch {}

    /** A language that the kiosk does not speak. */
    record AskFor(Language language) implements Touch {}

    record PickTask(PortalTask task) implements Touch {}

    record PickForWhom(ForWhom forWhom) implements Touch {}

    record GiveName(PersonName name) implements Touch {}

    /** A license answers two questions; the person sees both before going on. */
    record ShowCard(PersonName name, LocalDate birthDate) implements Touch {}

    record GiveBirthDate(LocalDate birthDate) implements Touch {}

    record GiveContact(Contact contact) implements Touch {}

    record PickFinish(FinishBy finishBy) implements Touch {}

    record PickCallTime(CallWindow window) implements Touch {}

    /** What was explained is understood. */
    record GoOn() implements Touch {}

    record Agree(List<Agreement> agreements) implements Touch {
        public Agree {
            agreements = List.copyOf(agreements);
        }
    }

    /** One line of the review is to be changed. */
    record Change(Line line) implements Touch {}

    /** The store has answered. */
    record Submitted(Submission submission) implements Touch {}

    /** The portal has been heard of. */
    record Seen(Stage stage) implements Touch {}

    /** The square and the code, from a screen that hides them. */
    record ShowCode() implements Touch {}

    record Print() implements Touch {}

    record NoPhone() implements Touch {}

    /** The person is through with this screen and asks for nothing more. */
    record Leave() implements Touch {}

    /** The printer fails, so the person takes it to the desk. */
    record AskDesk() implements Touch {}

    /** To the lessons on a pretend phone. */
    record Practice() implements Touch {}

    record PickLesson(Lesson lesson) implements Touch {}

    /** The lesson was gone through to its end. */
    record Learned() implements Touch {}

    /** A film about the task whose lessons are shown. */
    record WatchFilm() implements Touch {}

    record NotToday() implements Touch {}

    record GiveReason(DeclineReason reason) implements Touch {}

    record ChangedMind() implements Touch {}

    record Back() implements Touch {}
}
