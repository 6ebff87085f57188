package org.vestibule.console.guides;

import org.vestibule.device.JobName;

import java.util.Optional;

/**
 * A guide that is ready for paper.
 *
 * @param patientId whose it is, for the record of what was printed; empty when it is for anybody
 * @param png what it looks like
 * @param job the same for every try, so that it comes out once
 */
@SuppressWarnings("ArrayRecordComponent") // shown and printed, never compared
public record Page(Optional<String> patientId, byte[] pdf, byte[] png, JobName job) {
    @Override
    public String toString() {
        return "Page[" + job + "]";
    }
}
