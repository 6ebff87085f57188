package org.vestibule.kiosk;

import org.vestibule.ui.Tasks;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Work that waits until a test lets it run; until told to wait it runs at once. */
public final class LateTasks implements Tasks {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean slow;

    /** From now on work waits for {@link #finish}. */
    public void slow() {
        slow = true;
    }

    @Override
    public <T> void run(
            Callable<T> work, Consumer<? super T> then, Consumer<? super Exception> failed) {
        waiting.add(() -> Tasks.inline().run(work, then, failed));
        if (!slow) finish();
    }

    /** The work that waits longest is done. */
    public void finishOne() {
        var next = waiting.poll();
        if (next != null) next.run();
    }

    /** All waiting work is done, and the screens hear of it. */
    public void finish() {
        for (var next = waiting.poll(); next != null; next = waiting.poll()) next.run();
    }
}
