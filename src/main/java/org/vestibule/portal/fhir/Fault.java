package org.vestibule.portal.fhir;

/** A request that cannot be taken; the answer says why, in words for staff. */
final class Fault extends Exception {
    private static final long serialVersionUID = 1;

    private final int status;

    /**
     * @param words nothing personal
     */
    Fault(int status, String words) {
        super(words);
        this.status = status;
    }

    int status() {
        return status;
    }

    static Fault structure(String words) {
        return new Fault(422, words);
    }
}
