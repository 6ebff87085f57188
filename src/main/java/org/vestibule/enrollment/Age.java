package org.vestibule.enrollment;

import java.time.LocalDate;
import java.time.Period;

/** How old a person is on a day, counted the way a birthday is. */
public final class Age {
    private Age() {}

    /** Full years lived; negative before birth. */
    public static int years(LocalDate birthDate, LocalDate today) {
        return Period.between(birthDate, today).getYears();
    }

    /**
     * Whether somebody has not reached an age yet. Who was born on February 29 does so on March 1
     * of a common year: for a day in doubt a person looks rather than nobody.
     */
    public static boolean isUnder(int age, LocalDate birthDate, LocalDate today) {
        return years(birthDate, today) < age;
    }
}
