package org.vestibule.enrollment;

import java.time.LocalDate;
import java.time.Period;

/** How old a person is on a day, counted the way a birthday is. */
public final class Age {
    /** Years at which a person signs for themselves. */
    public static final int OF_AGE = 18;

    private Age() {}

    /** Full years lived; negative before birth. */
    public static int years(LocalDate birthDate, LocalDate today) {
        return Period.between(birthDate, today).getYears();
    }

    /**
     * Whether somebody is under 18. Who was born on February 29 comes of age on March 1 of a common
     * year: for a day in doubt the kiosk asks the desk rather than too little.
     */
    public static boolean isMinor(LocalDate birthDate, LocalDate today) {
        return years(birthDate, today) < OF_AGE;
    }
}
