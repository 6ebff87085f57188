package org.vestibule.kiosk.journey;

import org.vestibule.enrollment.Draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One person's way so far. It never changes: every touch makes the next one.
 *
 * @param past the steps that Back returns to, the oldest first
 */
public record Trip(Step step, Draft draft, List<Step> past) {
    public Trip {
        past = List.copyOf(past);
    }

    /** Nobody has touched anything. */
    public static Trip start(String language) {
        return new Trip(new Step.Welcome(), Draft.in(language), List.of());
    }

    public boolean canGoBack() {
        return !past.isEmpty();
    }

    /** Whether a letter's code stands for the person. */
    public boolean isInvited() {
        return draft.invitation().isPresent();
    }

    /** Whether a line of the review is being changed. */
    public boolean isChanging() {
        return past.stream().anyMatch(Step.Review.class::isInstance);
    }

    /** Whether nothing has been kept yet, so that Not today is an answer. */
    public boolean canDecline() {
        return switch (step) {
            case Step.Welcome(),
                    Step.Code(),
                    Step.Benefits(),
                    Step.ForWhom(),
                    Step.DeskSetsUp _,
                    Step.Name(),
                    Step.BirthDate(),
                    Step.Contact _,
                    Step.Finish(),
                    Step.CallTime(),
                    Step.Agreements(),
                    Step.Review() ->
                    true;
            case Step.OtherLanguages(),
                    Step.LanguageAsked _,
                    Step.NotSaved _,
                    Step.NoCode _,
                    Step.IdCheck _,
                    Step.HandOff _,
                    Step.Printing _,
                    Step.Done _,
                    Step.Lessons _,
                    Step.Practice _,
                    Step.Film _,
                    Step.Decline(),
                    Step.Declined _ ->
                    false;
        };
    }

    /** On to another step; Back returns here. */
    Trip go(Step next) {
        var way = new ArrayList<>(past);
        way.add(step);
        return new Trip(next, draft, way);
    }

    /** Like {@link #go}, but back to the review when that is where the person came from. */
    Trip forward(Step next) {
        for (var at = 0; at < past.size(); at++) {
            if (past.get(at) instanceof Step.Review review) {
                return new Trip(review, draft, past.subList(0, at));
            }
        }
        return go(next);
    }

    /** The same place with news; Back is as before. */
    Trip become(Step same) {
        return new Trip(same, draft, past);
    }

    /** From here there is no way back, and what was typed is gone. */
    Trip settle(Step last) {
        return new Trip(last, Draft.in(draft.language()), List.of());
    }

    Trip back() {
        return canGoBack()
                ? new Trip(past.getLast(), draft, past.subList(0, past.size() - 1))
                : this;
    }

    Trip say(UnaryOperator<Draft> answer) {
        return new Trip(step, answer.apply(draft), past);
    }
}
