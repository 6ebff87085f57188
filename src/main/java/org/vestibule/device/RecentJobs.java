package org.vestibule.device;

import java.util.LinkedHashSet;

/** The last few jobs that something was true of; older ones nobody asks for. Thread-safe. */
public final class RecentJobs {
    /** More than the jobs of one person, and of the next few. */
    private static final int MOST = 64;

    private final LinkedHashSet<JobName> jobs = new LinkedHashSet<>();

    public synchronized void add(JobName job) {
        jobs.add(job);
        if (jobs.size() > MOST) jobs.removeFirst();
    }

    public synchronized boolean contains(JobName job) {
        return jobs.contains(job);
    }
}
