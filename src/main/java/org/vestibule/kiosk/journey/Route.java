package org.vestibule.kiosk.journey;

import org.vestibule.enrollment.Agreement;
import org.vestibule.enrollment.AgreementKind;
import org.vestibule.enrollment.CallWindow;
import org.vestibule.enrollment.Contact;
import org.vestibule.enrollment.DeclineReason;
import org.vestibule.enrollment.Draft;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.enrollment.ForWhom;
import org.vestibule.enrollment.InvitationCode;
import org.vestibule.enrollment.PersonName;
import org.vestibule.i18n.Language;
import org.vestibule.practice.PortalTask;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which step follows which: a pure function of the way so far and one touch. */
final class Route {
    private Route() {}

    static Trip next(Trip at, Touch touch) {
        return switch (touch) {
            case Touch.Start(var language) -> start(at, language);
            case Touch.HaveCode() -> fromWelcome(at, new Step.Code());
            case Touch.GiveCode(var code) -> code(at, code);
            case Touch.AnotherLanguage() -> fromWelcome(at, new Step.OtherLanguages());
            case Touch.AskFor(var language) -> askFor(at, language);
            case Touch.PickTask(var task) -> task(at, task);
            case Touch.Practice() -> Lessons.open(at);
            case Touch.PickLesson(var lesson) -> Lessons.pick(at, lesson);
            case Touch.WatchFilm() -> Lessons.film(at);
            case Touch.Learned() -> Lessons.learned(at);
            case Touch.PickForWhom(var whom) -> forWhom(at, whom);
            case Touch.GiveName(var name) -> name(at, name);
            case Touch.ShowCard(var name, var born) -> card(at, name, born);
            case Touch.GiveBirthDate(var date) -> birthDate(at, date);
            case Touch.GiveContact(var contact) -> contact(at, contact);
            case Touch.PickFinish(var by) -> finish(at, by);
            case Touch.PickCallTime(var window) -> callTime(at, window);
            case Touch.GoOn() -> at.step() instanceof Step.DeskSetsUp ? goOn(at) : at;
            case Touch.Agree(var agreements) -> agreed(at, agreements);
            case Touch.Change(var line) -> change(at, line);
            case Touch.Submitted(var submission) -> Aftermath.submitted(at, submission);
            case Touch.Seen(var stage) -> Aftermath.seen(at, stage);
            case Touch.ShowCode() -> Aftermath.showCode(at);
            case Touch.Print() -> Aftermath.print(at, false);
            case Touch.NoPhone() -> Aftermath.print(at, true);
            case Touch.Leave() -> Aftermath.leave(at);
            case Touch.AskDesk() -> Aftermath.askDesk(at);
            case Touch.NotToday() -> at.canDecline() ? at.go(new Step.Decline()) : at;
            case Touch.GiveReason(var reason) -> decline(at, reason);
            case Touch.ChangedMind() -> changedMind(at);
            case Touch.Back() -> at.back();
        };
    }

    private static Trip fromWelcome(Trip at, Step next) {
        return at.step() instanceof Step.Welcome ? at.go(next) : at;
    }

    private static Trip askFor(Trip at, Language language) {
        return at.step() instanceof Step.OtherLanguages
                ? at.go(new Step.LanguageAsked(language))
                : at;
    }

    private static Trip start(Trip at, String language) {
        return at.step() instanceof Step.Welcome
                ? at.say(d -> d.withLanguage(language).withoutInvitation()).go(new Step.Benefits())
                : at;
    }

    /** A letter may be scanned as long as nothing personal was typed. */
    private static Trip code(Trip at, InvitationCode code) {
        var early =
                at.step() instanceof Step.Welcome
                        || at.step() instanceof Step.Code
                        || at.step() instanceof Step.Benefits
                        || at.step() instanceof Step.ForWhom;
        return early && !at.isChanging()
                ? at.say(d -> d.withInvitation(code).withForWhom(ForWhom.ME)).go(new Step.Finish())
                : at;
    }

    private static Trip task(Trip at, PortalTask task) {
        if (at.step() instanceof Step.Lessons lessons) return at.become(lessons.of(task));
        return at.step() instanceof Step.Benefits
                ? at.say(d -> d.withFirstTask(task).withoutInvitation()).forward(new Step.ForWhom())
                : at;
    }

    private static Trip forWhom(Trip at, ForWhom whom) {
        if (!(at.step() instanceof Step.ForWhom)) return at;
        return switch (whom) {
            case ME -> onward(at.say(d -> d.withForWhom(whom)), new Step.Name());
            case CANNOT_GET_IN -> goOn(at.say(d -> d.withForWhom(whom).withoutFinish()));
            case MY_CHILD, ADULT_I_HELP ->
                    at.say(d -> d.withForWhom(whom).withoutFinish()).go(new Step.DeskSetsUp(whom));
            case JUST_SHOW_ME -> Lessons.justShow(at);
        };
    }

    private static Trip goOn(Trip at) {
        return at.forward(new Step.Name());
    }

    /** On, or back to the review once nothing more has to be asked. */
    private static Trip onward(Trip at, Step next) {
        return at.isChanging()
                ? unanswered(at.draft()).map(at::go).orElseGet(() -> at.forward(next))
                : at.go(next);
    }

    /** A change may ask for what was not asked before. */
    private static Optional<Step> unanswered(Draft draft) {
        if (!draft.isForOwnAccount()) return Optional.empty();
        if (draft.answers().finishBy().isEmpty()) return Optional.of(new Step.Finish());
        return draft.agreements().isEmpty() ? Optional.of(new Step.Agreements()) : Optional.empty();
    }

    private static Trip name(Trip at, PersonName name) {
        return at.step() instanceof Step.Name
                ? at.say(d -> d.withName(name)).forward(new Step.BirthDate())
                : at;
    }

    /** It answers, and nothing moves: what a card says is looked at by its person first. */
    private static Trip card(Trip at, PersonName name, LocalDate born) {
        return at.step() instanceof Step.Name
                ? at.say(d -> d.withName(name).withBirthDate(born))
                : at;
    }

    private static Trip birthDate(Trip at, LocalDate date) {
        return at.step() instanceof Step.BirthDate
                ? at.say(d -> d.withBirthDate(date)).forward(new Step.Contact(false))
                : at;
    }

    private static Trip change(Trip at, Line line) {
        return at.step() instanceof Step.Review ? at.go(line.step()) : at;
    }

    private static Trip contact(Trip at, Contact contact) {
        if (!(at.step() instanceof Step.Contact(var forCall))) return at;
        if (forCall && contact.mobile().isEmpty()) return at;
        var before = at.draft().person().contact().orElse(Contact.NONE);
        var said = forget(at.say(d -> d.withContact(contact)), contact);
        if (!said.draft().isForOwnAccount()) return said.forward(new Step.Review());
        if (forCall) return said.go(new Step.CallTime());
        if (!at.isChanging()) return firstContact(said, contact);
        if (mustCallNobody(said)) return said.go(new Step.Finish());
        return sameWays(before, contact)
                ? said.forward(new Step.Review())
                : said.go(new Step.Agreements());
    }

    /** Whom nobody can reach takes paper along; the review lets them pick another way. */
    private static Trip firstContact(Trip said, Contact contact) {
        return contact.isNone()
                ? said.say(d -> d.withFinishBy(FinishBy.PAPER)).go(new Step.Agreements())
                : said.go(new Step.Finish());
    }

    /** A yes to texts means nothing without a number, nor one to emails without an address. */
    private static Trip forget(Trip at, Contact contact) {
        return at.say(
                d ->
                        d.withAgreements(
                                d.agreements().stream()
                                        .filter(a -> fits(a.kind(), contact))
                                        .toList()));
    }

    private static boolean fits(AgreementKind kind, Contact contact) {
        return switch (kind) {
            case TERMS, NOTICE -> true;
            case TEXTS -> contact.mobile().isPresent();
            case EMAILS -> contact.email().isPresent();
        };
    }

    private static boolean sameWays(Contact before, Contact after) {
        return before.mobile().isPresent() == after.mobile().isPresent()
                && before.email().isPresent() == after.email().isPresent();
    }

    private static boolean mustCallNobody(Trip at) {
        return at.draft().answers().finishBy().equals(Optional.of(FinishBy.VOICE))
                && at.draft().person().contact().flatMap(Contact::mobile).isEmpty();
    }

    /** A call needs a number; the practice has the one of an invited person. */
    private static Trip finish(Trip at, FinishBy by) {
        if (!(at.step() instanceof Step.Finish)) return at;
        var said = at.say(d -> d.withFinishBy(by));
        return !said.isInvited() && mustCallNobody(said)
                ? said.go(new Step.Contact(true))
                : by == FinishBy.VOICE
                        ? said.go(new Step.CallTime())
                        : onward(said, new Step.Agreements());
    }

    private static Trip callTime(Trip at, CallWindow window) {
        return at.step() instanceof Step.CallTime
                ? onward(at.say(d -> d.withCallWindow(window)), new Step.Agreements())
                : at;
    }

    /** An invited person's request is kept right here; the store's answer moves the journey on. */
    private static Trip agreed(Trip at, List<Agreement> agreements) {
        if (!(at.step() instanceof Step.Agreements)) return at;
        var said = at.say(d -> d.withAgreements(agreements));
        return said.isInvited() ? said : said.forward(new Step.Review());
    }

    private static Trip decline(Trip at, DeclineReason reason) {
        return at.step() instanceof Step.Decline ? at.settle(new Step.Declined(reason)) : at;
    }

    private static Trip changedMind(Trip at) {
        var after = at.step() instanceof Step.Declined || Lessons.onlyLooked(at);
        return after ? Trip.start(at.draft().language()).go(new Step.Benefits()) : at;
    }
}
