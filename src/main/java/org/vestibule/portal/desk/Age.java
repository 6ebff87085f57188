package org.vestibule.portal.desk;

import java.time.LocalDate;

/** Who may have an account of their own. */
final class Age {
    private static final int ADULT_YEARS = 18;

    private Age() {}

    /** From the eighteenth birthday on; born on 29 February, from 1 March in other years. */
    static boolean isAdult(LocalDate birthDate, LocalDate today) {
        var birthday = birthDate.plusYears(ADULT_YEARS);
        var leapling = birthday.getDayOfMonth() != birthDate.getDayOfMonth();
        return !today.isBefore(leapling ? birthday.plusDays(1) : birthday);
    }
}
