package org.vestibule.kiosk.journey;

import org.vestibule.enrollment.ActivationCode;
import org.vestibule.enrollment.Contact;
import org.vestibule.enrollment.Draft;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.enrollment.ForWhom;
import org.vestibule.enrollment.PersonName;
import org.vestibule.enrollment.Stage;
import org.vestibule.enrollment.Submission;
import org.vestibule.practice.PortalTask;

import java.util.Optional;

/** The part of the route after the answers were handed to the store. */
final class Aftermath {
    private Aftermath() {}

    static Trip submitted(Trip at, Submission submission) {
        var awaited =
                at.step() instanceof Step.Review
                        || (at.step() instanceof Step.Agreements && at.isInvited());
        if (!awaited) return at;
        return switch (submission) {
            case Submission.Saved saved -> saved(at, kept(saved, at.draft()));
            case Submission.NotSaved(var reason) -> at.go(new Step.NotSaved(reason));
        };
    }

    private static Kept kept(Submission.Saved saved, Draft draft) {
        var invited = draft.invitation().isPresent();
        var way =
                new Kept.Way(
                        draft.answers().forWhom().orElse(ForWhom.ME),
                        draft.answers().firstTask().orElse(PortalTask.TEST_RESULTS),
                        draft.answers().finishBy().orElse(FinishBy.PHONE),
                        invited,
                        invited || !draft.person().contact().orElse(Contact.NONE).isNone());
        return new Kept(
                saved.id(),
                saved.code(),
                saved.ticket(),
                draft.person().name().map(PersonName::given).orElse(""),
                way);
    }

    private static Trip saved(Trip at, Kept kept) {
        if (kept.way().forWhom() != ForWhom.ME) return at.settle(new Step.IdCheck(kept));
        if (kept.finishBy() == FinishBy.VOICE) {
            var window = at.draft().answers().callWindow();
            return at.settle(
                    new Step.Done(Ending.CALL_BACK, Optional.empty(), window, Optional.empty())
                            .first(kept.firstTask()));
        }
        if (kept.code().isEmpty()) return at.settle(new Step.NoCode(kept));
        return at.settle(
                switch (kept.finishBy()) {
                    case PAPER -> new Step.Printing(kept, true);
                    case PHONE, WITH_HELP, VOICE -> new Step.HandOff(kept, Stage.SAVED, false);
                });
    }

    /** Once the desk is asked for, the ID check comes up; it goes by itself when staff attests. */
    static Trip seen(Trip at, Stage stage) {
        if (at.step() instanceof Step.HandOff handOff) {
            return stage == Stage.NEEDS_DESK && !handOff.deskAsked()
                    ? at.become(new Step.IdCheck(handOff.kept()))
                    : at.become(handOff.at(stage));
        }
        if (!(at.step() instanceof Step.IdCheck(var kept))) return at;
        return switch (stage) {
            case SAVED, NEEDS_DESK -> at;
            case CLOSED ->
                    at.settle(new Step.Done(Ending.DESK, kept.ticket()).first(kept.firstTask()));
            case WAITING, CONNECTED, READY ->
                    at.become(
                            kept.code().isEmpty()
                                    ? new Step.NoCode(kept)
                                    : new Step.HandOff(kept, stage, true));
        };
    }

    private static Step.Done guideInHand(Kept kept) {
        return new Step.Done(
                kept.way().reachable() ? Ending.GUIDE : Ending.COME_BACK,
                kept.ticket(),
                Optional.empty(),
                kept.code().map(ActivationCode::expires),
                kept.firstTask());
    }

    private static Step.Done atTheDesk(Kept kept) {
        var ending = kept.way().forWhom().isForAnother() ? Ending.FOR_ANOTHER : Ending.DESK;
        return new Step.Done(ending, kept.ticket()).first(kept.firstTask());
    }

    static Trip showCode(Trip at) {
        if (at.step() instanceof Step.IdCheck(var kept)) {
            if (!kept.showsCodeEarly()) return at;
            return at.become(new Step.HandOff(kept, Stage.NEEDS_DESK, true));
        }
        if (!(at.step() instanceof Step.Printing(var kept, _))) return at;
        return at.canGoBack() ? at.back() : at.become(new Step.HandOff(kept, Stage.SAVED, false));
    }

    static Trip print(Trip at, boolean noPhone) {
        if (at.step() instanceof Step.HandOff handOff) {
            return at.go(new Step.Printing(handOff.kept(), noPhone));
        }
        return at.step() instanceof Step.IdCheck(var kept) && kept.showsCodeEarly()
                ? at.go(new Step.Printing(kept, noPhone))
                : at;
    }

    /** Nothing came out of the printer here. */
    static Trip askDesk(Trip at) {
        return at.step() instanceof Step.Printing(var kept, _)
                ? at.settle(new Step.Done(Ending.NO_GUIDE, kept.ticket()).first(kept.firstTask()))
                : at;
    }

    /** The last screen first, then the poster again with nothing left of the person. */
    static Trip leave(Trip at) {
        return switch (at.step()) {
            case Step.HandOff(var kept, var stage, _) ->
                    at.settle(
                            new Step.Done(stage == Stage.READY ? Ending.READY : Ending.AT_SEAT)
                                    .first(kept.firstTask()));
            case Step.Printing(var kept, _) -> at.settle(guideInHand(kept));
            case Step.IdCheck(var kept) -> at.settle(atTheDesk(kept));
            case Step.Lessons lessons -> Lessons.leave(at, lessons);
            case Step.LanguageAsked _,
                    Step.NoCode _,
                    Step.NotSaved _,
                    Step.Declined _,
                    Step.Done _ ->
                    Trip.start(at.draft().language());
            case Step.Welcome(),
                    Step.Code(),
                    Step.OtherLanguages(),
                    Step.Benefits(),
                    Step.ForWhom(),
                    Step.Name(),
                    Step.BirthDate(),
                    Step.Contact _,
                    Step.DeskSetsUp _,
                    Step.Finish(),
                    Step.CallTime(),
                    Step.Agreements(),
                    Step.Review(),
                    Step.Practice _,
                    Step.Film _,
                    Step.Decline() ->
                    at;
        };
    }

    /** Whether the person came to an end that counts, even if they just walk away now. */
    static boolean isOver(Trip at) {
        return isOver(at.step())
                || (isAside(at.step()) && at.past().stream().anyMatch(Aftermath::isOver));
    }

    private static boolean isAside(Step step) {
        return step instanceof Step.Lessons
                || step instanceof Step.Practice
                || step instanceof Step.Film;
    }

    private static boolean isOver(Step step) {
        return step instanceof Step.Done
                || step instanceof Step.LanguageAsked
                || step instanceof Step.Declined
                || (step instanceof Step.HandOff(_, var stage, _) && stage == Stage.READY);
    }
}
