package org.vestibule.scan;

import java.time.LocalDate;

/** What came of reading the back of a driver's license or ID card. */
public sealed interface LicenseRead {
    /**
     * Name and birth date: all that is kept of a card. A person with one name has it as the given
     * name and an empty family name.
     *
     * @param cut the card had no room for the whole name and says so
     */
    record License(String given, String family, boolean cut, LocalDate birthDate)
            implements LicenseRead {
        /** Never who it is. */
        @Override
        public String toString() {
            return "License[…]";
        }
    }

    /** A card, but not one that a name and a birth date can be taken from. */
    record Refused(Refusal reason) implements LicenseRead {}

    /** Something else; what it said is not kept. */
    record NotALicense() implements LicenseRead {}

    /** Why a card is refused. */
    enum Refusal {
        /** The card names nobody. */
        NAME_MISSING,
        /** A name of characters that no card has, or one that cannot be told from its neighbors. */
        NAME_UNREADABLE,
        BIRTH_DATE_MISSING,
        /** No day of any calendar, one to come, or one too long ago. */
        BIRTH_DATE_UNREADABLE,
        /** Two different people in one scan. */
        TWO_CARDS,
        /** Longer than the code on any card. */
        TOO_LONG
    }
}
