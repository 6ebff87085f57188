package org.vestibule.device.ipp;

import java.util.List;

/**
 * A job as the queue tells it.
 *
 * @param id unique in the print service
 */
record Job(int id, String name, JobState state, List<String> reasons) {
    /** What CUPS 2.4 leaves as the reasons of a job that it was stopped in; no reason to abort. */
    private static final List<String> WAS_ON_ITS_WAY =
            List.of("job-printing", "processing-to-stop-point");

    Job {
        reasons = List.copyOf(reasons);
    }

    /**
     * The print service was stopped while the printer had the job: what came of it then, the queue
     * does not know.
     */
    boolean isLost() {
        return state == JobState.ABORTED && reasons.stream().anyMatch(WAS_ON_ITS_WAY::contains);
    }
}
