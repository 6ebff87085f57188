package org.vestibule.portal.desk;

import org.vestibule.portal.store.EnrollmentCase;
import org.vestibule.portal.store.Rows;

/** Keeps the FHIR side of an enrollment in step, in the same transaction. */
public interface Charts {
    /** The arrival again, from the resources it came in as. */
    Arrival arrival(Rows rows, EnrollmentCase.Ids ids);

    /** Step 2: whom the Task is for, on what evidence, and the Consents. */
    void accepted(Rows rows, Arrival arrival, Acceptance acceptance);

    /**
     * A request for somebody else was granted: RelatedPerson, Consent, and whom the Task is for.
     */
    void granted(Rows rows, Arrival arrival, ProxyGrant grant);

    /** The access that a request was granted is over: RelatedPerson and Consent say so. */
    void ended(Rows rows, String taskId);

    /** The Task's status and outputs, as the case stands now. */
    void moved(Rows rows, EnrollmentCase now);
}
