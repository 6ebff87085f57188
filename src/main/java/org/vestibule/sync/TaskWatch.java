package org.vestibule.sync;

import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.Progress;
import org.vestibule.enrollment.Stage;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** One listener who follows one enrollment, on a thread of its own. */
final class TaskWatch implements Progress.Watch {
    /** A portal that is in trouble is asked this many times less often. */
    private static final int PATIENCE = 5;

    private final EnrollmentId id;
    private final Consumer<Stage> listener;
    private final ProgressFeed feed;
    private final Rounds rounds = Rounds.awaited("progress", this::step);
    private Optional<Stage> told = Optional.empty(); // own thread only, as the next two
    private Optional<String> etag = Optional.empty();
    private int failures;

    TaskWatch(EnrollmentId id, Consumer<Stage> listener, ProgressFeed feed) {
        this.id = id;
        this.listener = listener;
        this.feed = feed;
    }

    EnrollmentId id() {
        return id;
    }

    void start() {
        rounds.start();
    }

    void wake() {
        rounds.wake();
    }

    private Duration step() {
        tell(feed.log().stage(id).orElse(Stage.SAVED));
        if (rounds.isStopped()) return Duration.ZERO;
        return feed.log().taskId(id).map(this::look).orElseGet(feed::poll);
    }

    private Duration look(String taskId) {
        var reply = feed.portal().look(taskId, etag);
        if (rounds.isStopped()) return Duration.ZERO;
        feed.board().note(reply);
        if (reply instanceof PortalReply.Done<TaskNews>(var news)) {
            failures = 0;
            take(news);
            return feed.poll();
        }
        failures = Math.min(failures + 1, PATIENCE);
        return feed.poll().multipliedBy(failures);
    }

    private void take(TaskNews news) {
        switch (news) {
            case TaskNews.Unchanged() -> {}
            case TaskNews.Changed(var stage, var tag) -> {
                etag = tag;
                if (told.isEmpty() || told.get() != stage) feed.log().remember(id, stage);
                tell(stage);
            }
        }
    }

    private void tell(Stage stage) {
        if (rounds.isStopped() || told.filter(stage::equals).isPresent()) return;
        told = Optional.of(stage);
        listener.accept(stage);
        if (stage == Stage.READY || stage == Stage.CLOSED) close();
    }

    /** A call of the listener that is under way may still end after this. */
    @Override
    public void close() {
        rounds.stop();
        feed.ended(this);
    }

    void join() {
        rounds.close();
    }
}
