package org.vestibule.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs what may block away from the screens, and brings the result back to them. */
public interface Tasks {
    /**
     * @param work may block; runs away from the screens' thread
     * @param then gets the result, on the screens' thread
     * @param failed gets what {@code work} threw, on the screens' thread
     */
    <T> void run(Callable<T> work, Consumer<? super T> then, Consumer<? super Exception> failed);

    /** Does all of it at once, on the calling thread: for tests. */
    static Tasks inline() {
        return new InlineTasks();
    }
}
