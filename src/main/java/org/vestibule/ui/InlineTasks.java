package org.vestibule.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Work, result and failure on the calling thread. */
record InlineTasks() implements Tasks {
    @Override
    public <T> void run(
            Callable<T> work, Consumer<? super T> then, Consumer<? super Exception> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            failed.accept(e);
            return;
        }
        then.accept(result);
    }
}
