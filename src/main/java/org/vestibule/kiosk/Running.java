package org.vestibule.kiosk;

import org.vestibule.ui.Scheduler;
import org.vestibule.ui.Tasks;
import org.vestibule.ui.Ticker;

import java.time.InstantSource;
import java.util.concurrent.Executor;

/**
 * Where and when things run.
 *
 * @param ticker between two keys, to tell a scanner from a hand
 * @param screens runs on the thread of the screens
 */
public record Running(
        Tasks tasks, Scheduler scheduler, InstantSource now, Ticker ticker, Executor screens) {
    /** With the computer's own ticks. */
    public Running(Tasks tasks, Scheduler scheduler, InstantSource now, Executor screens) {
        this(tasks, scheduler, now, Ticker.system(), screens);
    }
}
