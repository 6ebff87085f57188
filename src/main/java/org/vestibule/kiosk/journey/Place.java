package org.vestibule.kiosk.journey;

import org.vestibule.enrollment.ForWhom;

import java.util.Optional;

/**
 * How far along a person is, as "Step 3 of 9".
 *
 * @param number from 1
 * @param total 9, or 3 for who came with a letter's code, or 7 where the desk does the rest
 */
public record Place(int number, int total) {
    private static final int TYPED = 9;
    private static final int INVITED = 3;
    private static final int WITH_DESK = 7;

    /** Empty where no question is asked: the poster, the last screen, a screen off the way. */
    public static Optional<Place> of(Trip trip) {
        return switch (trip.step()) {
            case Step.Benefits() -> typed(1);
            case Step.ForWhom() -> typed(2);
            case Step.Name() -> typed(3, trip);
            case Step.BirthDate() -> typed(4, trip);
            case Step.Contact _ -> typed(5, trip);
            case Step.Finish(), Step.CallTime() -> trip.isInvited() ? invited(1) : typed(6);
            case Step.Agreements() -> trip.isInvited() ? invited(2) : typed(7);
            case Step.Review() ->
                    trip.draft().isForOwnAccount()
                            ? typed(8)
                            : Optional.of(new Place(6, WITH_DESK));
            case Step.IdCheck(var kept) -> last(kept);
            case Step.HandOff(var kept, _, _) -> last(kept);
            case Step.Welcome(),
                    Step.Code(),
                    Step.OtherLanguages(),
                    Step.LanguageAsked _,
                    Step.DeskSetsUp _,
                    Step.NotSaved _,
                    Step.NoCode _,
                    Step.Printing _,
                    Step.Done _,
                    Step.Lessons _,
                    Step.Practice _,
                    Step.Film _,
                    Step.Decline(),
                    Step.Declined _ ->
                    Optional.empty();
        };
    }

    private static Optional<Place> typed(int number) {
        return Optional.of(new Place(number, TYPED));
    }

    private static Optional<Place> typed(int number, Trip trip) {
        var total = trip.draft().isForOwnAccount() ? TYPED : WITH_DESK;
        return Optional.of(new Place(number, total));
    }

    private static Optional<Place> invited(int number) {
        return Optional.of(new Place(number, INVITED));
    }

    private static Optional<Place> last(Kept kept) {
        if (kept.invited()) return invited(INVITED);
        var total = kept.way().forWhom() == ForWhom.ME ? TYPED : WITH_DESK;
        return Optional.of(new Place(total, total));
    }
}
