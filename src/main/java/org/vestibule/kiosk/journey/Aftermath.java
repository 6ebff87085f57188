package org.vestibule.kiosk.journey;

import org.vestibule.enrollment.ActivationCode;
import org.vestibule.enrollment.Draft;
import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.FinishBy;
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
            case Submission.Saved(var id, var code, _) -> saved(at, kept(id, code, at.draft()));
            case Submission.NotSaved(var reason) -> at.go(new Step.NotSaved(reason));
        };
    }

    private static Kept kept(EnrollmentId id, Optional<ActivationCode> code, Draft draft) {
        return new Kept(
                id,
                code,
                draft.person().name().map(PersonName::given).orElse(""),
                draft.answers().firstTask().orElse(PortalTask.TEST_RESULTS),
                draft.answers().finishBy().orElse(FinishBy.PHONE),
                draft.invitation().isPresent());
    }

    private static Trip saved(Trip at, Kept kept) {
        if (kept.finishBy() == FinishBy.VOICE) return at.settle(new Step.Done(Ending.CALL_BACK));
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
            case WAITING, CONNECTED, READY, CLOSED ->
                    at.become(new Step.HandOff(kept, stage, true));
        };
    }

    static Trip showCode(Trip at) {
        if (at.step() instanceof Step.IdCheck(var kept)) {
            return at.become(new Step.HandOff(kept, Stage.NEEDS_DESK, true));
        }
        if (!(at.step() instanceof Step.Printing(var kept, _))) return at;
        return at.canGoBack() ? at.back() : at.become(new Step.HandOff(kept, Stage.SAVED, false));
    }

    static Trip print(Trip at, boolean noPhone) {
        if (at.step() instanceof Step.HandOff handOff) {
            return at.go(new Step.Printing(handOff.kept(), noPhone));
        }
        return at.step() instanceof Step.IdCheck(var kept)
                ? at.go(new Step.Printing(kept, noPhone))
                : at;
    }

    /** The last screen first, then the poster again with nothing left of the person. */
    static Trip leave(Trip at) {
        return switch (at.step()) {
            case Step.HandOff(_, var stage, _) ->
                    at.settle(new Step.Done(stage == Stage.READY ? Ending.READY : Ending.AT_SEAT));
            case Step.Printing _ -> at.settle(new Step.Done(Ending.GUIDE));
            case Step.IdCheck _ -> at.settle(new Step.Done(Ending.DESK));
            case Step.LanguageAsked _,
                    Step.NoCode _,
                    Step.DeskSetsUp _,
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
                    Step.Finish(),
                    Step.Agreements(),
                    Step.Review(),
                    Step.Decline() ->
                    at;
        };
    }

    /** Whether the person came to an end that counts, even if they just walk away now. */
    static boolean isOver(Step step) {
        return step instanceof Step.Done
                || step instanceof Step.LanguageAsked
                || step instanceof Step.Declined
                || (step instanceof Step.HandOff(_, var stage, _) && stage == Stage.READY);
    }
}
