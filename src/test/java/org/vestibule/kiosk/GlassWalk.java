package org.vestibule.kiosk;

import org.vestibule.device.PrintOutcome;
import org.vestibule.enrollment.Availability;
import org.vestibule.enrollment.CallWindow;
import org.vestibule.enrollment.HelpLine.Answer;
import org.vestibule.enrollment.Stage;
import org.vestibule.enrollment.Submission;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Messages;
import org.vestibule.kiosk.help.answers.Topic;
import org.vestibule.kiosk.welcome.Attract;

import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Through every screen of the kiosk's window, its errors and what may lie over it, once. */
final class GlassWalk {
    private final Supplier<Glass> kiosks;
    private final Language language;
    private final BiConsumer<String, Glass> look;

    /**
     * @param kiosks a new one each time
     * @param look gets the name of what is to be seen
     */
    GlassWalk(Supplier<Glass> kiosks, Language language, BiConsumer<String, Glass> look) {
        this.kiosks = kiosks;
        this.language = language;
        this.look = look;
    }

    void everywhere() {
        on(this::nobody);
        on(this::poster);
        on(this::letter);
        on(this::desk);
        on(this::questions);
        on(this::phone);
        on(this::paper);
        on(this::trouble);
        on(this::rest);
        on(this::practice);
        on(this::films);
        on(this::decline);
        on(this::stranger);
        on(this::call);
        on(this::aloud);
    }

    private interface Way {
        void walk(Glass glass);
    }

    private void on(Way way) {
        try (var glass = kiosks.get()) {
            way.walk(glass);
        }
    }

    private void see(Glass glass, String name) {
        look.accept(name, glass);
    }

    private void speak(Glass glass) {
        if (glass.kiosk().language().equals(language)) return;
        glass.touch("ui.language");
        glass.touchWords(language.endonym());
    }

    /** First whatever was begun is over, then the poster wanders: to another language each time. */
    private void nobody(Glass glass) {
        glass.time.pass(Attract.AFTER.multipliedBy(2));
        see(glass, "attract");
        glass.touch("ui.text-larger");
        glass.touch("ui.text-smaller");
        speak(glass);
        glass.staffKeys();
        see(glass, "staff-exit");
        glass.touch("staff-exit.close");
        see(glass, "staff-exit, wrong");
    }

    private void poster(Glass glass) {
        speak(glass);
        see(glass, "welcome");
        glass.touch("ui.language");
        see(glass, "languages");
        glass.touch("languages.close");
        glass.touch("welcome.who-can-see");
        see(glass, "who-can-see");
        glass.touch("who-can-see.close");
        glass.touch("ui.help");
        see(glass, "help");
        if (Messages.exist(Messages.Audience.ANSWERS, language)) answers(glass);
        glass.touch("help.close");
        glass.time.passSeconds(120);
        see(glass, "still-there");
        glass.touch("still-there.stay");
        glass.kiosk().broke(new IllegalStateException());
        see(glass, "error");
    }

    private void answers(Glass glass) {
        glass.touchWords(glass.answers(Topic.WHAT_FOR.question()));
        see(glass, "help, answer");
        glass.touch("ui.back");
        glass.touch("help.ask");
        see(glass, "help, ask");
        glass.touch("ask.find");
        see(glass, "help, ask, wrong");
        glass.type(0, "qqqq");
        glass.touch("ask.find");
        see(glass, "help, unknown");
        glass.touch("ui.back");
        glass.type(0, glass.answers(Topic.SAFE.question()));
        glass.touch("ask.find");
        see(glass, "help, found");
        glass.desk.answer(Answer.COMING);
        glass.touchWords(glass.answers(Topic.SAFE.question()));
        see(glass, "help, answer, coming");
    }

    private void letter(Glass glass) {
        speak(glass);
        glass.touch("welcome.have-code");
        glass.type(0, "K7QM");
        glass.touch("ui.continue");
        see(glass, "code");
        glass.type(0, "K7QM2X9P");
        glass.touch("ui.continue");
        see(glass, "finish, invited");
    }

    private void desk(Glass glass) {
        speak(glass);
        glass.touchWords(language.endonym());
        see(glass, "benefits");
        glass.touch("benefits.visit");
        see(glass, "for-whom");
        for (var whom : List.of("my-child", "adult-i-help", "cannot-get-in")) {
            glass.touch("for-whom." + whom);
            see(glass, "desk, " + whom);
            glass.touch("ui.back");
        }
    }

    private void questions(Glass glass) {
        toReview(glass, "finish.phone", true);
        see(glass, "review");
    }

    /**
     * @param errors whether to make one at each question first
     */
    private void toReview(Glass glass, String finish, boolean errors) {
        toAgreements(glass, finish, errors);
        wrong(glass, errors, "agreements");
        if (errors) {
            glass.touch("agreements.read");
            see(glass, "agreements, reading");
            glass.touch("ui.continue");
        }
        glass.touch("agreements.terms");
        glass.touch("ui.continue");
    }

    private void toAgreements(Glass glass, String finish, boolean errors) {
        speak(glass);
        glass.touchWords(language.endonym());
        glass.touch("benefits.test-results");
        glass.touch("for-whom.me");
        wrong(glass, errors, "name");
        if (errors) keys(glass);
        glass.type(0, "María Guadalupe");
        glass.type(1, "Hernández Villaseñor");
        glass.touch("ui.continue");
        wrong(glass, errors, "birth-date");
        glass.type(0, "9");
        glass.type(1, "30");
        glass.type(2, "1948");
        glass.touch("ui.continue");
        wrong(glass, errors, "contact");
        glass.fields().get(1).requestFocus();
        if (errors) see(glass, "contact, email");
        glass.type(0, "6175550142");
        glass.type(1, "maria.guadalupe@example.com");
        glass.touch("ui.continue");
        if (errors) see(glass, "finish");
        glass.touch(finish);
    }

    private void wrong(Glass glass, boolean errors, String name) {
        if (!errors) return;
        see(glass, name);
        glass.touch("ui.continue");
        see(glass, name + ", wrong");
    }

    private void keys(Glass glass) {
        for (var board : List.of("accents", "arabic")) {
            if (!glass.offers("ui.key." + board)) continue;
            glass.touch("ui.key." + board);
            see(glass, "name, " + board);
            glass.touch("ui.key.letters");
        }
        glass.touch("ui.key.digits");
        see(glass, "name, digits");
    }

    private void phone(Glass glass) {
        toReview(glass, "finish.phone", false);
        glass.touch("review.save");
        for (var stage : List.of(Stage.WAITING, Stage.CONNECTED, Stage.READY)) {
            glass.news.tell(stage);
            see(glass, "hand-off, " + stage);
        }
        glass.touch("ui.finish");
        see(glass, "done");
        glass.touch("done.ease.easy");
        see(glass, "done, rated");
    }

    /** Only looking: a list before and after, and on the phone every kind of page. */
    private void practice(Glass glass) {
        speak(glass);
        glass.touchWords(language.endonym());
        glass.touch("benefits.test-results");
        glass.touch("for-whom.just-show-me");
        see(glass, "lessons");
        glass.touch("lessons.do.test-results");
        see(glass, "lesson, home");
        glass.touchWords(glass.phone("task.visit.name"));
        see(glass, "lesson, hint");
        for (var page : List.of("results", "end")) {
            glass.touch("ui.continue");
            see(glass, "lesson, " + page);
        }
        glass.touch("ui.continue");
        see(glass, "lessons, one done");
        glass.touch("lessons.return");
        for (var page : List.of("name", "password", "sign-in", "tiles", "sign-out", "signed-out")) {
            see(glass, "lesson, return, " + page);
            glass.touch("ui.continue");
        }
        lessonsOf(glass, "visit", "visits");
        lessonsOf(glass, "refill", "calls");
        glass.touch("ui.finish");
        see(glass, "done, practiced");
    }

    /** Where the practice has films of its own. */
    private void films(Glass glass) {
        speak(glass);
        glass.touchWords(language.endonym());
        glass.touch("benefits.test-results");
        glass.touch("for-whom.just-show-me");
        if (!glass.has("lessons.film")) return;
        see(glass, "lessons, film");
        glass.touch("lessons.film");
        see(glass, "film");
        glass.touch("film.play");
        glass.time.pass(Duration.ofMillis(500));
        glass.touch("film.pause");
        see(glass, "film, with words");
        glass.player.last().tear();
        see(glass, "film, broken");
    }

    private void lessonsOf(Glass glass, String task, String page) {
        glass.touch("benefits." + task);
        glass.touch("lessons.do." + task);
        glass.touch("ui.continue");
        see(glass, "lesson, " + page);
        glass.touch("ui.continue");
        glass.touch("ui.continue");
    }

    private void paper(Glass glass) {
        glass.tasks.slow();
        toReview(glass, "finish.paper", false);
        glass.paper.outcome(new PrintOutcome.Failed(PrintOutcome.Trouble.NO_PAPER));
        glass.touch("review.save");
        glass.tasks.finish();
        see(glass, "printing, failed");
        glass.paper.outcome(new PrintOutcome.Printed());
        glass.touch("printing.again");
        glass.tasks.finish();
        see(glass, "printing");
    }

    private void trouble(Glass glass) {
        toReview(glass, "finish.with-help", false);
        glass.shelf.fail(Submission.Reason.DISK_FULL);
        glass.touch("review.save");
        see(glass, "not-saved");
        glass.shelf.repair();
        glass.shelf.runDry();
        glass.touch("not-saved.again");
        glass.touch("review.save");
        see(glass, "no-code");
        on(this::idCheck);
    }

    private void rest(Glass glass) {
        speak(glass);
        glass.touchWords(language.endonym());
        glass.room.is(Availability.State.RESTING);
        see(glass, "out-of-service");
    }

    private void idCheck(Glass glass) {
        toReview(glass, "finish.phone", false);
        glass.touch("review.save");
        glass.news.tell(Stage.NEEDS_DESK);
        see(glass, "id-check");
    }

    private void decline(Glass glass) {
        speak(glass);
        glass.touchWords(language.endonym());
        glass.touch("ui.not-today");
        see(glass, "decline");
        glass.touch("decline.reason.no-internet");
        see(glass, "declined");
    }

    private void stranger(Glass glass) {
        speak(glass);
        glass.touch("welcome.another-language");
        see(glass, "other-languages");
        glass.touchWords("Polski");
        see(glass, "language-asked");
    }

    private void call(Glass glass) {
        toAgreements(glass, "finish.voice", false);
        see(glass, "call-time");
        glass.touch("call-time." + CallWindow.EVENING.code());
        see(glass, "agreements, called");
    }

    private void aloud(Glass glass) {
        speak(glass);
        glass.touch("ui.read-aloud");
        see(glass, "read-aloud");
    }
}
