package org.vestibule.frontdesk;

/** What makes somebody a helper for another person; the type is recorded, never a document. */
public enum ProxyBasis {
    /** Parent of a minor, by birth certificate or the practice's own record. */
    PARENT,
    /** Guardian by court order. */
    GUARDIAN,
    /** Health care proxy or power of attorney. */
    HEALTH_CARE_AGENT,
    /** The patient asked for it in person. */
    PATIENT_PRESENT
}
