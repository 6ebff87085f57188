package org.vestibule.app.tour;

import org.vestibule.portal.roster.Person;

import java.time.LocalDate;

/** Somebody made up, on the demo's roster; {@code phone} as typed, without signs. */
record DemoPerson(String given, String family, LocalDate born, String phone) {
    static final DemoPerson WITH_ONE_CONTACT =
            new DemoPerson("Cari", "Gulgowski", LocalDate.of(1967, 2, 9), "5085550122");
    static final DemoPerson ON_PAPER =
            new DemoPerson("Brendon", "Okuneva", LocalDate.of(1983, 9, 25), "5085550102");

    static final DemoPerson ON_A_DARK_DAY =
            new DemoPerson("Lucrecia", "Hickle", LocalDate.of(1986, 4, 4), "5085550170");
    static final DemoPerson WITHOUT_PAPER =
            new DemoPerson("Bernie", "Reichel", LocalDate.of(1960, 10, 2), "9785550188");

    /** Types neither phone nor email. */
    static final DemoPerson WITHOUT_CONTACT =
            new DemoPerson("Britteny", "McKenzie", LocalDate.of(1985, 4, 20), "");

    /** Asks for access to the record of {@link #A_CHILD}. */
    static final DemoPerson A_PARENT =
            new DemoPerson("Luann", "Baumbach", LocalDate.of(1958, 11, 14), "9785550105");

    static final DemoPerson A_CHILD =
            new DemoPerson("Analisa", "Reichel", LocalDate.of(2023, 8, 1), "");

    static final DemoPerson READS_SPANISH =
            new DemoPerson("Delta", "Labadie", LocalDate.of(1996, 8, 2), "9785550197");

    /** The desk has not seen this one's ID today. */
    static final DemoPerson NOT_SEEN =
            new DemoPerson("Claretta", "Kutch", LocalDate.of(1967, 11, 6), "5085550174");

    static DemoPerson of(Person person) {
        return new DemoPerson(
                person.names().given(), person.names().family(), person.birthDate(), "");
    }
}
