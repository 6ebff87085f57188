package org.vestibule.ui;

import javafx.application.Platform;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** One virtual thread for each piece of work. */
public final class VirtualThreadTasks implements Tasks {
    private final Executor screens;

    /**
     * @param screens such as {@link #screens()}
     */
    public VirtualThreadTasks(Executor screens) {
        this.screens = screens;
    }

    /** The thread of the screens; the only way onto it. */
    public static Executor screens() {
        return Platform::runLater;
    }

    @Override
    public <T> void run(
            Callable<T> work, Consumer<? super T> then, Consumer<? super Exception> failed) {
        Thread.ofVirtual().name("task").start(() -> call(work, then, failed));
    }

    private <T> void call(
            Callable<T> work, Consumer<? super T> then, Consumer<? super Exception> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            screens.execute(() -> failed.accept(e));
            return;
        }
        screens.execute(() -> then.accept(result));
    }
}
