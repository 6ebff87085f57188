package org.vestibule.portal.fhir;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;

import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.vestibule.portal.access.DeviceAccess;
import org.vestibule.portal.access.DeviceAccess.Admission;
import org.vestibule.portal.access.Scopes;
import org.vestibule.portal.desk.Desk;
import org.vestibule.portal.desk.IssuedCode;
import org.vestibule.portal.desk.PoolCodes;
import org.vestibule.portal.desk.Reception;
import org.vestibule.portal.desk.Throttle;
import org.vestibule.portal.store.AccessTokens.Grant;
import org.vestibule.portal.store.StoredResource;

import java.net.URI;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Supplier;

/** FHIR R4 for devices. */
public final class FhirEndpoint {
    private static final int MOST_CODES = 100;
    private static final int CALLS_FOR_CODES = 60;

    private final Desk desk;
    private final FhirJson json;
    private final Outcomes outcomes;
    private final Intake intake;
    private final PatientMatch match;
    private final DeviceAccess access;
    private final Throttle codeCalls;
    private final Supplier<URI> base;

    /**
     * @param base the public address, known once the port is bound
     */
    public FhirEndpoint(
            Desk desk,
            FhirJson json,
            Reception reception,
            DeviceAccess access,
            Supplier<URI> base) {
        this.desk = desk;
        this.json = json;
        this.outcomes = new Outcomes(json);
        this.intake = new Intake(desk, reception, json);
        this.match = new PatientMatch(desk, json, base);
        this.access = access;
        this.codeCalls = new Throttle(CALLS_FOR_CODES, Duration.ofHours(1), desk.clock());
        this.base = base;
    }

    public void register(RoutesConfig routes) {
        routes.get("/fhir/.well-known/smart-configuration", this::smart);
        routes.get("/fhir/metadata", this::metadata);
        routes.post("/fhir", guarded("system/Task.c", this::transaction));
        routes.post("/fhir/", guarded("system/Task.c", this::transaction));
        routes.post("/fhir/$issue-codes", guarded(Scopes.ISSUE_CODES, this::issueCodes));
        routes.post("/fhir/Patient/$match", guarded(Scopes.MATCH, match::answer));
        routes.get("/fhir/Task/{id}", guarded("system/Task.r", this::readTask));
    }

    /** What a device asks for. */
    private interface Call {
        void answer(Context ctx, Grant grant) throws Fault;
    }

    private Handler guarded(String scope, Call call) {
        return ctx -> {
            switch (access.admit(ctx, scope)) {
                case Admission.In(var grant) -> answer(ctx, grant, call);
                case Admission.Unknown _ ->
                        outcomes.refuse(
                                ctx, 401, "the access token is missing, unknown or too old");
                case Admission.NotForThis _ ->
                        outcomes.refuse(ctx, 403, "the access token does not cover " + scope);
            }
        };
    }

    private void answer(Context ctx, Grant grant, Call call) {
        try {
            call.answer(ctx, grant);
        } catch (Fault e) {
            outcomes.refuse(ctx, e.status(), String.valueOf(e.getMessage()));
        }
    }

    private void smart(Context ctx) {
        ctx.contentType("application/json").result(Conformance.smart(base.get()));
    }

    private void metadata(Context ctx) {
        outcomes.send(ctx, 200, Conformance.capabilities(base.get(), desk.now()));
    }

    private void transaction(Context ctx, Grant grant) throws Fault {
        if (!Scopes.allow(grant.scopes(), "system/QuestionnaireResponse.c"))
            throw new Fault(403, "the access token does not cover system/QuestionnaireResponse.c");
        var step = new StepOneReader(json).read(ctx.body(), grant.clientId());
        var receipt = intake.take(step, grant.clientId());
        var prefer = ctx.header("Prefer");
        var whole = prefer != null && prefer.contains("return=representation");
        outcomes.send(ctx, 200, new Responses(json).of(receipt, step.answersFirst(), whole));
    }

    private void readTask(Context ctx, Grant grant) throws Fault {
        var key = new StoredResource.Key("Task", ctx.pathParam("id"));
        var stored =
                desk.database()
                        .read(rows -> rows.resources().find(key))
                        .filter(r -> r.clientId().equals(grant.clientId()))
                        .orElseThrow(() -> new Fault(404, "there is no such Task"));
        ctx.header("ETag", stored.etag());
        if (stored.etag().equals(ctx.header("If-None-Match"))) {
            ctx.status(304);
            return;
        }
        outcomes.send(ctx, 200, KioskView.of(json.read(Task.class, stored.json())));
    }

    private void issueCodes(Context ctx, Grant grant) throws Fault {
        var wait = codeCalls.take(grant.clientId());
        if (wait.isPresent()) {
            ctx.header("Retry-After", Long.toString(wait.get().toSeconds() + 1));
            throw new Fault(429, "too many codes were asked for");
        }
        var asked =
                json.readForeign(Parameters.class, ctx.body())
                        .orElseThrow(() -> new Fault(400, "the body is not a Parameters resource"));
        var count =
                asked.getParameter("count") != null
                                && asked.getParameter("count").getValue() instanceof IntegerType n
                        ? n.getValue()
                        : 0;
        if (count < 1 || count > MOST_CODES)
            throw Fault.structure("count is not between 1 and " + MOST_CODES);
        var codes = new PoolCodes(desk).issue(grant.clientId(), count);
        ctx.header("Cache-Control", "no-store");
        outcomes.send(ctx, 200, parameters(codes));
    }

    private static Parameters parameters(List<IssuedCode> codes) {
        var parameters = new Parameters();
        for (var issued : codes) {
            var code = parameters.addParameter().setName("code");
            var expires =
                    new InstantType(
                            Date.from(issued.expires()),
                            TemporalPrecisionEnum.MILLI,
                            TimeZone.getTimeZone("UTC"));
            code.addPart().setName("id").setValue(new IdType(issued.id()));
            code.addPart().setName("token").setValue(new StringType(issued.code().token().value()));
            code.addPart()
                    .setName("shortCode")
                    .setValue(new StringType(issued.code().shortCode().value()));
            code.addPart().setName("expires").setValue(expires);
        }
        return parameters;
    }
}
