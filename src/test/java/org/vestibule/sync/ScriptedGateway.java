package org.vestibule.sync;

import org.vestibule.enrollment.ActivationCode;
import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.Pending;
import org.vestibule.fhir.Journeys;
import org.vestibule.outbox.Receipt;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntFunction;

/** A portal that answers as a test says and remembers what it was asked. */
final class ScriptedGateway implements PortalGateway {
    final List<EnrollmentId> asked = new CopyOnWriteArrayList<>();
    final List<Integer> codesAsked = new CopyOnWriteArrayList<>();
    final AtomicInteger looks = new AtomicInteger();
    volatile boolean reachable = true;
    volatile Function<Pending.Lookup.Found, PortalReply<Receipt>> delivery =
            ScriptedGateway::received;
    volatile Function<Optional<String>, PortalReply<TaskNews>> news =
            _ -> new PortalReply.Done<>(new TaskNews.Unchanged());
    volatile IntFunction<PortalReply<List<ActivationCode>>> codes =
            _ -> new PortalReply.Done<>(List.of());

    static PortalReply<Receipt> received(Pending.Lookup.Found found) {
        var id = found.enrollment().id();
        return new PortalReply.Done<>(new Receipt("task-" + id, "answers-" + id, Journeys.NOW));
    }

    @Override
    public PortalReply<Receipt> deliver(Pending.Lookup.Found found) {
        asked.add(found.enrollment().id());
        return delivery.apply(found);
    }

    @Override
    public PortalReply<TaskNews> look(String taskId, Optional<String> etag) {
        looks.incrementAndGet();
        return news.apply(etag);
    }

    @Override
    public PortalReply<List<ActivationCode>> issueCodes(int count) {
        codesAsked.add(count);
        return codes.apply(count);
    }

    @Override
    public boolean isReachable() {
        return reachable;
    }

    @Override
    public void close() {}
}
