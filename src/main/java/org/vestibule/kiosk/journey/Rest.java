package org.vestibule.kiosk.journey;

/** What becomes of somebody at the kiosk when it cannot keep anything for a while. */
final class Rest {
    private Rest() {}

    /**
     * Whether somebody is spared questions whose answers could not be kept. Not who is about to
     * hand them in: they are told at once if that fails, and may try again. Not who did.
     */
    static boolean interrupts(Step at) {
        return switch (at) {
            case Step.Code(),
                    Step.OtherLanguages(),
                    Step.Benefits(),
                    Step.ForWhom(),
                    Step.DeskSetsUp _,
                    Step.Name(),
                    Step.BirthDate(),
                    Step.Contact _,
                    Step.Finish(),
                    Step.CallTime() ->
                    true;
            case Step.Welcome(),
                    Step.LanguageAsked _,
                    Step.Agreements(),
                    Step.Review(),
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
}
