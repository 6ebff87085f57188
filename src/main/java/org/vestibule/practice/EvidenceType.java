package org.vestibule.practice;

/** What the desk saw when it attested a person. The type is recorded, never a scan or a number. */
public enum EvidenceType {
    PHOTO_ID("photo-id", AssuranceLevel.PHOTO_ID),
    PHOTO_ID_AND_INSURANCE("photo-id-and-insurance", AssuranceLevel.TWO_PROOFS),
    PHOTO_COMPARED("photo-compared", AssuranceLevel.COMPARED_IN_PERSON),
    INVITATION("invitation", AssuranceLevel.TWO_PROOFS);

    private final String code;
    private final AssuranceLevel level;

    EvidenceType(String code, AssuranceLevel level) {
        this.code = code;
        this.level = level;
    }

    public String code() {
        return code;
    }

    public AssuranceLevel level() {
        return level;
    }
}
