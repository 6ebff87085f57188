package org.vestibule.kiosk;

import org.vestibule.ui.Scheduler;
import org.vestibule.ui.Tasks;

import java.time.InstantSource;
import java.util.concurrent.Executor;

/**
 * Where and when things run.
 *
 * @param screens runs on the thread of the screens
 */
public record Running(Tasks tasks, Scheduler scheduler, InstantSource now, Executor screens) {}
