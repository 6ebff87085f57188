package org.vestibule.console.desk;

import org.vestibule.ui.Scheduler;
import org.vestibule.ui.Tasks;

import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Where and when things run.
 *
 * @param now the portal's time, by which everything on the board is dated
 * @param wall this computer's own time, which goes on while it sleeps
 * @param ids a new name for each act
 * @param broke told of bugs and broken I/O
 */
public record Running(
        Tasks tasks,
        Scheduler scheduler,
        InstantSource now,
        InstantSource wall,
        Supplier<UUID> ids,
        Consumer<Throwable> broke) {}
