package org.vestibule.kiosk;

import org.vestibule.practice.AgreementTexts;
import org.vestibule.practice.Practice;
import org.vestibule.ui.Scheduler;
import org.vestibule.ui.Tasks;

import java.time.InstantSource;
import java.util.concurrent.Executor;

/**
 * The practice the kiosk stands in, and how time passes and work is done there.
 *
 * @param screens runs on the thread of the screens
 * @param clock wall time
 */
public record KioskSetting(
        Practice practice,
        AgreementTexts agreements,
        Tasks tasks,
        Scheduler scheduler,
        Executor screens,
        InstantSource clock) {}
