package org.vestibule.portal.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.vestibule.enrollment.Contact;
import org.vestibule.portal.roster.Names;
import org.vestibule.portal.roster.Person;
import org.vestibule.testing.TestDatabase;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Two transactions that want the same rows in opposite order. */
@ParameterizedClass
@EnumSource
class CollisionsTest {
    private final TestDatabase kind;
    @TempDir private Path folder;
    private PortalDatabase database;

    CollisionsTest(TestDatabase kind) {
        this.kind = kind;
    }

    @BeforeEach
    void open() {
        database = kind.in(folder).get();
        for (var id : List.of("one", "two")) database.durably(rows -> added(rows, id));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static String added(Rows rows, String id) {
        var names = new Names(id, "", "Stone");
        var born = LocalDate.of(1975, 7, 4);
        rows.patients().add(new Known(id, new Person(id, names, born, Contact.NONE, "en")));
        return id;
    }

    @Test
    void bothAreDoneInTheEnd() throws Exception {
        var runs = new AtomicInteger();
        var bothHoldOne = new CountDownLatch(2);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var done =
                    threads.invokeAll(
                            List.of(
                                    holding("one", "two", bothHoldOne, runs),
                                    holding("two", "one", bothHoldOne, runs)));
            for (var one : done) assertThat(one.get()).isEqualTo("done");
        }

        // They did collide: somebody had to begin again.
        assertThat(runs.get()).isGreaterThan(2);
    }

    private Callable<String> holding(
            String first, String then, CountDownLatch bothHoldOne, AtomicInteger runs) {
        return () ->
                database.inTransaction(
                        rows -> {
                            runs.incrementAndGet();
                            rows.patients().hold(first);
                            bothHoldOne.countDown();
                            try {
                                bothHoldOne.await();
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                            rows.patients().hold(then);
                            return "done";
                        });
    }
}
