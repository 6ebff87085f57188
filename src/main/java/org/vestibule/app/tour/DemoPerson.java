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

    /** The desk has not seen this one's ID today. */
    static final DemoPerson NOT_SEEN =
            new DemoPerson("Claretta", "Kutch", LocalDate.of(1967, 11, 6), "5085550174");

    static DemoPerson of(Person person) {
        return new DemoPerson(
                person.names().given(), person.names().family(), person.birthDate(), "");
    }
}
