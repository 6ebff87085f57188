package org.vestibule.practice;

/**
 * How sure the practice is of who somebody is, lowest first. The numbers are those of the HL7
 * identity ladder (R-30 in the standards we build to).
 */
public enum AssuranceLevel {
    /** Typed by a person at the kiosk, nothing else. */
    SELF_ASSERTED("1.2"),
    /** A photo ID was seen. */
    PHOTO_ID("1.4"),
    /**
     * Two of photo ID, record number, insurance card; or an invitation sent to a contact on file.
     */
    TWO_PROOFS("1.5"),
    /** A photo compared in person, with notice. */
    COMPARED_IN_PERSON("1.6");

    private final String ial;

    AssuranceLevel(String ial) {
        this.ial = ial;
    }

    /** The level's number on the ladder, such as {@code 1.5}. */
    public String ial() {
        return ial;
    }

    public boolean meets(AssuranceLevel required) {
        return compareTo(required) >= 0;
    }
}
