package org.vestibule.kiosk.journey;

import org.vestibule.enrollment.ActivationCode;
import org.vestibule.enrollment.Agreement;
import org.vestibule.enrollment.AgreementKind;
import org.vestibule.enrollment.CallWindow;
import org.vestibule.enrollment.Contact;
import org.vestibule.enrollment.DeclineReason;
import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.enrollment.ForWhom;
import org.vestibule.enrollment.InvitationCode;
import org.vestibule.enrollment.PersonName;
import org.vestibule.enrollment.Stage;
import org.vestibule.enrollment.Submission;
import org.vestibule.i18n.Language;
import org.vestibule.kiosk.lesson.Lesson;
import org.vestibule.practice.PortalTask;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Every touch there is, and a way to every step there is. */
final class Ways {
    static final EnrollmentId ID = new EnrollmentId(new UUID(0, 7));
    static final ActivationCode CODE =
            new ActivationCode(
                    "code-1",
                    "7MQKAZ23BCDEFGHJKLMNPQRSTV",
                    "K7QM2X9P",
                    Instant.parse("2026-11-30T15:00:00Z"));
    static final Optional<String> TICKET = Optional.of("B7");
    static final Contact MOBILE = Contact.ofMobile("+16175550142");

    private Ways() {}

    static Trip walk(List<Touch> touches) {
        var trip = Trip.start("en");
        for (var touch : touches) trip = Route.next(trip, touch);
        return trip;
    }

    static Trip walk(Touch... touches) {
        return walk(List.of(touches));
    }

    static Touch saved() {
        return new Touch.Submitted(new Submission.Saved(ID, Optional.of(CODE), TICKET));
    }

    static Touch savedWithoutCode() {
        return new Touch.Submitted(new Submission.Saved(ID, Optional.empty(), TICKET));
    }

    static Touch notSaved() {
        return new Touch.Submitted(new Submission.NotSaved(Submission.Reason.DISK_FULL));
    }

    static Touch askFor() {
        return new Touch.AskFor(new Language("pl", "Polski", Language.Direction.LEFT_TO_RIGHT));
    }

    static Touch name() {
        return new Touch.GiveName(new PersonName("Ana", "Lee"));
    }

    /** Not the person who typed. */
    static Touch card() {
        return new Touch.ShowCard(new PersonName("Noor", "Quill"), LocalDate.of(1958, 2, 28));
    }

    static Touch birthDate() {
        return new Touch.GiveBirthDate(LocalDate.of(1961, 5, 14));
    }

    static Touch letter() {
        return new Touch.GiveCode(InvitationCode.parse("K7QM2X9P").orElseThrow());
    }

    static Touch finish(FinishBy way) {
        return new Touch.PickFinish(way);
    }

    static Touch agree() {
        return new Touch.Agree(List.of(new Agreement(AgreementKind.TERMS, "2026-01", "00", true)));
    }

    static List<Touch> plus(List<Touch> way, Touch... more) {
        var longer = new ArrayList<>(way);
        longer.addAll(List.of(more));
        return longer;
    }

    static List<Touch> toFinish() {
        return List.of(
                new Touch.Start("en"),
                new Touch.PickTask(PortalTask.TEST_RESULTS),
                new Touch.PickForWhom(ForWhom.ME),
                name(),
                birthDate(),
                new Touch.GiveContact(MOBILE));
    }

    static List<Touch> toReview(FinishBy way) {
        var asked = plus(toFinish(), finish(way));
        return way == FinishBy.VOICE
                ? plus(asked, new Touch.PickCallTime(CallWindow.MORNING), agree())
                : plus(asked, agree());
    }

    /** For somebody else, or back into an account: fewer questions. */
    static List<Touch> toReview(ForWhom whom) {
        return List.of(
                new Touch.Start("en"),
                new Touch.PickTask(PortalTask.TEST_RESULTS),
                new Touch.PickForWhom(whom),
                new Touch.GoOn(),
                name(),
                birthDate(),
                new Touch.GiveContact(MOBILE));
    }

    static List<Touch> toHandOff() {
        return plus(toReview(FinishBy.PHONE), saved());
    }

    static List<Touch> justShow() {
        return plus(toFinish().subList(0, 2), new Touch.PickForWhom(ForWhom.JUST_SHOW_ME));
    }

    static Touch lesson() {
        return new Touch.PickLesson(new Lesson(PortalTask.TEST_RESULTS, Lesson.Kind.DO));
    }

    static Touch ready() {
        return new Touch.Seen(Stage.READY);
    }

    /** A way to every step, and to those that depend on how one came. */
    static Map<String, Trip> places() {
        var places = new LinkedHashMap<String, Trip>();
        var finish = toFinish();
        var review = toReview(FinishBy.PHONE);
        var handOff = toHandOff();
        places.put("welcome", walk());
        places.put("code", walk(new Touch.HaveCode()));
        places.put("other_languages", walk(new Touch.AnotherLanguage()));
        places.put("language_asked", walk(new Touch.AnotherLanguage(), askFor()));
        for (var at = 1; at <= finish.size(); at++) {
            var trip = walk(finish.subList(0, at));
            places.put(trip.step().screen().name().toLowerCase(java.util.Locale.ROOT), trip);
        }
        places.put(
                "desk_sets_up",
                walk(plus(finish.subList(0, 2), new Touch.PickForWhom(ForWhom.MY_CHILD))));
        places.put("call_time", walk(plus(finish, finish(FinishBy.VOICE))));
        places.put("review, for a child", walk(toReview(ForWhom.MY_CHILD)));
        places.put("review, cannot get in", walk(toReview(ForWhom.CANNOT_GET_IN)));
        places.put("agreements", walk(plus(finish, finish(FinishBy.PHONE))));
        places.put("review", walk(review));
        places.put("finish, invited", walk(letter()));
        places.put("agreements, invited", walk(letter(), finish(FinishBy.PHONE)));
        places.put("name, changing", walk(plus(review, new Touch.Change(Line.NAME))));
        places.put("contact, changing", walk(plus(review, new Touch.Change(Line.CONTACT))));
        places.put("not_saved", walk(plus(review, notSaved())));
        places.put("no_code", walk(plus(review, savedWithoutCode())));
        places.put("hand_off", walk(handOff));
        places.put("id_check", walk(plus(handOff, new Touch.Seen(Stage.NEEDS_DESK))));
        places.put("id_check, for a child", walk(plus(toReview(ForWhom.MY_CHILD), saved())));
        places.put("id_check, cannot get in", walk(plus(toReview(ForWhom.CANNOT_GET_IN), saved())));
        places.put("printing, for a phone", walk(plus(handOff, new Touch.Print())));
        places.put("printing, paper", walk(plus(toReview(FinishBy.PAPER), saved())));
        practice(places, handOff);
        places.put("decline", walk(new Touch.NotToday()));
        places.put(
                "declined",
                walk(new Touch.NotToday(), new Touch.GiveReason(DeclineReason.PRIVACY)));
        return places;
    }

    /** The way aside, from each place it leads off. */
    private static void practice(Map<String, Trip> places, List<Touch> handOff) {
        places.put("done", walk(plus(handOff, new Touch.Leave())));
        places.put("done, only looked", walk(plus(justShow(), new Touch.Leave())));
        places.put("lessons", walk(justShow()));
        places.put("lessons, from hand_off", walk(plus(handOff, new Touch.Practice())));
        places.put("lessons, ready", walk(plus(handOff, ready(), new Touch.Practice())));
        places.put(
                "lessons, from done", walk(plus(handOff, new Touch.Leave(), new Touch.Practice())));
        places.put("lesson", walk(plus(justShow(), lesson())));
        places.put("film", walk(plus(justShow(), new Touch.WatchFilm())));
    }

    /** One of each kind of touch, and a second one where the kinds matter. */
    static Map<String, Touch> touches() {
        var touches = new LinkedHashMap<String, Touch>();
        touches.put("start", new Touch.Start("en"));
        touches.put("have code", new Touch.HaveCode());
        touches.put("give code", letter());
        touches.put("another language", new Touch.AnotherLanguage());
        touches.put("ask for it", askFor());
        touches.put("pick task", new Touch.PickTask(PortalTask.REFILL));
        touches.put("for me", new Touch.PickForWhom(ForWhom.ME));
        touches.put("for a child", new Touch.PickForWhom(ForWhom.MY_CHILD));
        touches.put("cannot get in", new Touch.PickForWhom(ForWhom.CANNOT_GET_IN));
        touches.put("go on", new Touch.GoOn());
        touches.put("just show me", new Touch.PickForWhom(ForWhom.JUST_SHOW_ME));
        touches.put("name", name());
        touches.put("card", card());
        touches.put("birth date", birthDate());
        touches.put("mobile", new Touch.GiveContact(MOBILE));
        touches.put("no contact", new Touch.GiveContact(Contact.NONE));
        touches.put("phone", finish(FinishBy.PHONE));
        touches.put("voice", finish(FinishBy.VOICE));
        touches.put("morning", new Touch.PickCallTime(CallWindow.MORNING));
        touches.put("agree", agree());
        touches.put("change name", new Touch.Change(Line.NAME));
        afterwards(touches);
        touches.put("back", new Touch.Back());
        return touches;
    }

    /** What can happen once the answers are given. */
    private static void afterwards(Map<String, Touch> touches) {
        touches.put("saved", saved());
        touches.put("no code", savedWithoutCode());
        touches.put("not saved", notSaved());
        touches.put("waiting", new Touch.Seen(Stage.WAITING));
        touches.put("needs desk", new Touch.Seen(Stage.NEEDS_DESK));
        touches.put("closed", new Touch.Seen(Stage.CLOSED));
        touches.put("ready", new Touch.Seen(Stage.READY));
        touches.put("show code", new Touch.ShowCode());
        touches.put("print", new Touch.Print());
        touches.put("no phone", new Touch.NoPhone());
        touches.put("leave", new Touch.Leave());
        touches.put("ask desk", new Touch.AskDesk());
        touches.put("practice", new Touch.Practice());
        touches.put("pick lesson", lesson());
        touches.put("learned", new Touch.Learned());
        touches.put("watch film", new Touch.WatchFilm());
        touches.put("not today", new Touch.NotToday());
        touches.put("reason", new Touch.GiveReason(DeclineReason.NO_NEED));
        touches.put("changed mind", new Touch.ChangedMind());
    }
}
