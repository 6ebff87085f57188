package org.vestibule.sync;

import okhttp3.Request;

import org.vestibule.enrollment.ActivationCode;
import org.vestibule.enrollment.Pending;
import org.vestibule.enrollment.Stage;
import org.vestibule.fhir.EnrollmentBundle;
import org.vestibule.fhir.IssueCodes;
import org.vestibule.fhir.PersonalWords;
import org.vestibule.fhir.TaskReading;
import org.vestibule.fhir.TransactionReading;
import org.vestibule.outbox.Receipt;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A portal that speaks FHIR R4 with SMART Backend Services. */
final class FhirPortal implements PortalGateway {
    private static final String FHIR = "application/fhir+json";

    private final PortalLink link;
    private final DeviceCalls device;
    private final String clientId;
    private final InstantSource clock;

    FhirPortal(PortalLink link, AccessTokens tokens, String clientId, InstantSource clock) {
        this.link = link;
        this.device = new DeviceCalls(link, tokens);
        this.clientId = clientId;
        this.clock = clock;
    }

    @Override
    public PortalReply<Receipt> deliver(Pending.Lookup.Found found) {
        var enrollment = found.enrollment();
        var bundle = EnrollmentBundle.of(found, clientId);
        var request =
                new Request.Builder()
                        .url(link.url("fhir"))
                        .header("Prefer", "return=representation")
                        .post(OnceBody.fhir(bundle));
        return authorized(
                request,
                exchange ->
                        Outcomes.of(
                                exchange,
                                now(),
                                PersonalWords.of(enrollment),
                                body ->
                                        TransactionReading.read(body, enrollment.id())
                                                .map(this::receipt)));
    }

    private Receipt receipt(TransactionReading reading) {
        return new Receipt(reading.taskId(), reading.answersId(), now());
    }

    @Override
    public PortalReply<TaskNews> look(String taskId, Optional<String> etag) {
        var request = new Request.Builder().url(link.url("fhir/Task", taskId)).get();
        etag.ifPresent(tag -> request.header("If-None-Match", tag));
        return authorized(request, this::news);
    }

    private PortalReply<TaskNews> news(Exchange exchange) {
        return switch (exchange) {
            case Exchange.Answered answered when answered.status() == 304 ->
                    new PortalReply.Done<>(new TaskNews.Unchanged());
            case Exchange.Answered answered ->
                    Outcomes.of(
                            answered,
                            now(),
                            List.of(),
                            body ->
                                    TaskReading.stage(body)
                                            .map(stage -> changed(stage, answered.etag())));
            case Exchange.Failed(var trouble) -> PortalReply.later(trouble);
        };
    }

    private static TaskNews changed(Stage stage, Optional<String> etag) {
        return new TaskNews.Changed(stage, etag);
    }

    @Override
    public PortalReply<List<ActivationCode>> issueCodes(int count) {
        var request =
                new Request.Builder()
                        .url(link.url("fhir/$issue-codes"))
                        .post(OnceBody.fhir(IssueCodes.request(count)));
        return authorized(
                request, exchange -> Outcomes.of(exchange, now(), List.of(), IssueCodes::read));
    }

    @Override
    public boolean isReachable() {
        var discovery = new Request.Builder().url(link.url(AccessTokens.DISCOVERY)).get().build();
        return link.send(discovery) instanceof Exchange.Answered answered
                && answered.isSuccess()
                && answered.isJson();
    }

    private <T> PortalReply<T> authorized(
            Request.Builder request, Function<Exchange, PortalReply<T>> read) {
        return device.send(request.header("Accept", FHIR), read);
    }

    private Instant now() {
        return clock.instant();
    }

    @Override
    public void close() {
        link.close();
    }
}
