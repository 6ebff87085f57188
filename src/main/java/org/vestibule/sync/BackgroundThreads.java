package org.vestibule.sync;

import java.util.concurrent.ThreadFactory;

/**
 * Threads for what nobody in front of the kiosk waits for. They are the system's own and come last
 * there: a virtual one would share its carrier, and with it the cores, with the screens as an
 * equal. Linux heeds the priority only as the launcher's flags say; elsewhere it always counts.
 */
public final class BackgroundThreads {
    private BackgroundThreads() {}

    /** Runs it aside from the program's end and behind all that the screens do. */
    public static Thread start(String name, Runnable work) {
        var thread = named(name).newThread(work);
        thread.start();
        return thread;
    }

    /** Makes them, not started yet. */
    @SuppressWarnings(
            "ThreadPriorityCheck") // nothing is right or wrong by it, only sooner or later
    static ThreadFactory named(String name) {
        return Thread.ofPlatform().daemon().name(name).priority(Thread.MIN_PRIORITY).factory();
    }
}
