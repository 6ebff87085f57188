package org.vestibule.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.Progress;
import org.vestibule.enrollment.Stage;
import org.vestibule.fhir.Journeys;
import org.vestibule.outbox.Receipt;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

class ProgressFeedTest {
    private static final EnrollmentId ID = Journeys.id("a person");

    private final MemoryStore store = new MemoryStore();
    private final ScriptedGateway portal = new ScriptedGateway();
    private final ProgressFeed feed =
            new ProgressFeed(store, portal, new SyncBoard(), Duration.ofMillis(5));
    private final List<Stage> told = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        feed.close();
    }

    @Test
    void isOnlySavedUntilThePortalHasIt() {
        feed.watch(ID, told::add);

        await().pollDelay(Duration.ofMillis(50)).until(() -> told.equals(List.of(Stage.SAVED)));
        assertThat(portal.looks).hasValue(0);
    }

    @Test
    void tellsEveryStageOnceUpToTheGreenOne() {
        var stage = new AtomicReference<>(Stage.WAITING);
        portal.news = _ -> changed(stage.get(), "W/\"1\"");
        receive();
        feed.watch(ID, told::add);
        await().until(() -> told.contains(Stage.WAITING));
        stage.set(Stage.CONNECTED);
        await().until(() -> told.contains(Stage.CONNECTED));
        stage.set(Stage.READY);
        await().until(() -> told.contains(Stage.READY));

        assertThat(told).containsExactly(Stage.SAVED, Stage.WAITING, Stage.CONNECTED, Stage.READY);
        assertThat(store.stage(ID)).contains(Stage.READY);
    }

    @Test
    void aReadyOneIsNotAskedForAnyMore() {
        portal.news = _ -> changed(Stage.READY, "W/\"9\"");
        receive();
        feed.watch(ID, told::add);
        await().until(() -> told.contains(Stage.READY));

        await().pollDelay(Duration.ofMillis(50)).until(() -> portal.looks.get() == 1);
    }

    @Test
    void whatIsRememberedIsToldFirstAfterARestart() {
        store.remember(ID, Stage.CONNECTED);
        receive();
        feed.watch(ID, told::add);

        await().until(() -> told.equals(List.of(Stage.CONNECTED)));
    }

    @Test
    void asksOnlyForWhatIsNew() {
        var tags = new CopyOnWriteArrayList<Optional<String>>();
        portal.news =
                tag -> {
                    tags.add(tag);
                    return tag.isEmpty()
                            ? changed(Stage.WAITING, "W/\"3\"")
                            : new PortalReply.Done<>(new TaskNews.Unchanged());
                };
        receive();
        feed.watch(ID, told::add);

        await().until(() -> tags.size() >= 3);
        assertThat(tags.subList(0, 3))
                .containsExactly(Optional.empty(), Optional.of("W/\"3\""), Optional.of("W/\"3\""));
        assertThat(told).containsExactly(Stage.SAVED, Stage.WAITING);
    }

    @Test
    void aDeliveryIsFollowedAtOnce() {
        var slow = new ProgressFeed(store, portal, new SyncBoard(), Duration.ofHours(1));
        try (slow) {
            portal.news = _ -> changed(Stage.WAITING, "W/\"1\"");
            slow.watch(ID, told::add);
            await().until(() -> told.contains(Stage.SAVED));

            receive();
            slow.delivered(ID);

            await().until(() -> told.contains(Stage.WAITING));
        }
    }

    @Test
    void troubleOnTheWayEndsNothing() {
        portal.news =
                _ ->
                        portal.looks.get() < 4
                                ? PortalReply.later(Trouble.UNREACHABLE)
                                : changed(Stage.CONNECTED, "W/\"2\"");
        receive();
        feed.watch(ID, told::add);

        await().until(() -> told.equals(List.of(Stage.SAVED, Stage.CONNECTED)));
    }

    @Test
    void closingEndsTheLooking() {
        receive();
        var watch = feed.watch(ID, told::add);
        await().until(() -> portal.looks.get() >= 2);

        watch.close();
        watch.close();
        await().pollDelay(Duration.ofMillis(50)).until(() -> true);
        var looks = portal.looks.get();

        await().pollDelay(Duration.ofMillis(100)).until(() -> portal.looks.get() == looks);
    }

    @Test
    void aListenerMayCloseItsOwnWatch() {
        var other = new CopyOnWriteArrayList<Stage>();
        portal.news = _ -> changed(Stage.WAITING, "W/\"1\"");
        var watch = new AtomicReference<Progress.Watch>();
        watch.set(
                feed.watch(
                        ID,
                        stage -> {
                            other.add(stage);
                            if (watch.get() != null) watch.get().close();
                        }));
        receive();
        feed.delivered(ID);

        await().pollDelay(Duration.ofMillis(100)).until(() -> other.size() <= 2);
    }

    @Test
    void everyWatcherIsTold() {
        portal.news = _ -> changed(Stage.NEEDS_DESK, "W/\"1\"");
        var others = new CopyOnWriteArrayList<Stage>();
        receive();
        feed.watch(ID, told::add);
        feed.watch(ID, others::add);

        await().until(() -> told.contains(Stage.NEEDS_DESK));
        await().until(() -> others.contains(Stage.NEEDS_DESK));
    }

    private void receive() {
        store.add(Journeys.invited(), Journeys.NOW);
        store.delivered(ID.value(), new Receipt("t1", "q1", Journeys.NOW));
    }

    private static PortalReply<TaskNews> changed(Stage stage, String etag) {
        return new PortalReply.Done<>(new TaskNews.Changed(stage, Optional.of(etag)));
    }
}
