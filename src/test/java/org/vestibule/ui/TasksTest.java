package org.vestibule.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

class TasksTest {
    private final List<Object> seen = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void work_runs_off_the_screens_thread_and_its_result_comes_back_to_it() {
        var tasks = new VirtualThreadTasks(VirtualThreadTasks.screens());
        tasks.run(
                () -> Thread.currentThread().isVirtual() && !Platform.isFxApplicationThread(),
                away -> seen.addAll(List.of(away, Platform.isFxApplicationThread())),
                seen::add);
        Awaitility.await().until(() -> seen.size() == 2);
        assertThat(seen).containsExactly(true, true);
    }

    @Test
    void a_failure_comes_back_to_the_screens_thread_too() {
        var tasks = new VirtualThreadTasks(VirtualThreadTasks.screens());
        tasks.run(
                TasksTest::fail,
                seen::add,
                failure -> seen.addAll(List.of(failure, Platform.isFxApplicationThread())));
        Awaitility.await().until(() -> seen.size() == 2);
        assertThat(seen.getFirst()).isInstanceOf(IOException.class);
        assertThat(seen.getLast()).isEqualTo(true);
    }

    @Test
    void inline_everything_has_happened_on_return() {
        Tasks.inline().run(() -> "result", seen::add, seen::add);
        Tasks.inline().run(TasksTest::fail, seen::add, _ -> seen.add("failure"));
        assertThat(seen).containsExactly("result", "failure");
    }

    private static Object fail() throws IOException {
        throw new IOException("no disk");
    }
}
