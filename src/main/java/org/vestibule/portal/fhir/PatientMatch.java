package org.vestibule.portal.fhir;

import io.javalin.http.Context;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;
import org.vestibule.enrollment.Identity;
import org.vestibule.frontdesk.Likeness;
import org.vestibule.frontdesk.Likeness.Certainty;
import org.vestibule.portal.desk.Desk;
import org.vestibule.portal.desk.Likely;
import org.vestibule.portal.desk.Shifts;
import org.vestibule.portal.roster.Matching;
import org.vestibule.portal.store.AccessTokens.Grant;
import org.vestibule.portal.store.PortalAct;
import org.vestibule.staff.Actor;
import org.vestibule.staff.Right;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * {@code POST Patient/$match} (HL7 FHIR R4, OperationDefinition/Patient-match): whom of the roster
 * the Patient in the parameters may be, likeliest first, with the weights of the desk. For a
 * member of staff who is signed in at a console; what was shown is put on record under their name.
 */
final class PatientMatch {
    private static final String GRADE = "http://hl7.org/fhir/StructureDefinition/match-grade";

    private final Desk desk;
    private final FhirJson json;
    private final Shifts shifts;
    private final Supplier<URI> base;

    /**
     * @param base the public address, known once the port is bound
     */
    PatientMatch(Desk desk, FhirJson json, Supplier<URI> base) {
        this.desk = desk;
        this.json = json;
        this.shifts = new Shifts(desk);
        this.base = base;
    }

    /** What is asked for. */
    private record Asked(Identity.Typed typed, boolean onlyCertain, int count) {}

    void answer(Context ctx, Grant grant) throws Fault {
        var actor = actor(ctx, grant);
        var asked = asked(ctx.body());
        var found =
                desk.database()
                        .durably(
                                rows -> {
                                    var days = Set.of(desk.today());
                                    var like = chosen(Likely.of(rows, asked.typed(), days), asked);
                                    var shown = Integer.toString(like.size());
                                    var act = PortalAct.PEOPLE_MATCHED;
                                    rows.audit().add(act, actor.id(), shown, desk.now());
                                    return like;
                                });
        ctx.header("Cache-Control", "no-store");
        new Outcomes(json).send(ctx, 200, bundle(found));
    }

    /** A console acts for somebody by name. */
    private Actor actor(Context ctx, Grant grant) throws Fault {
        var token = ctx.header(Shifts.HEADER);
        return shifts.of(token == null ? "" : token, grant.clientId())
                .filter(shift -> shift.member().may(Right.SEE_TODAY))
                .orElseThrow(() -> new Fault(403, "nobody is signed in who may see people"))
                .actor();
    }

    private Asked asked(String body) throws Fault {
        var in =
                json.readForeign(Parameters.class, body)
                        .orElseThrow(() -> new Fault(400, "the body is not a Parameters resource"));
        var typed =
                resource(in)
                        .flatMap(People::typed)
                        .orElseThrow(
                                () ->
                                        Fault.structure(
                                                "resource is not a Patient with a name and a whole"
                                                        + " birth date"));
        var onlyCertain = value(in, "onlyCertainMatches", BooleanType.class);
        var count = value(in, "count", IntegerType.class).map(IntegerType::getValue);
        if (count.filter(n -> n < 1).isPresent()) throw Fault.structure("count is less than 1");
        return new Asked(
                desk.comparable(typed),
                onlyCertain.map(BooleanType::booleanValue).orElse(false),
                count.orElse(Likely.MOST));
    }

    private static Optional<Patient> resource(Parameters in) {
        return named(in, "resource")
                .map(ParametersParameterComponent::getResource)
                .filter(Patient.class::isInstance)
                .map((Resource r) -> (Patient) r);
    }

    /**
     * @return empty when there is none
     * @throws Fault when it is of another type
     */
    private static <T extends Type> Optional<T> value(Parameters in, String name, Class<T> type)
            throws Fault {
        var value = named(in, name).map(ParametersParameterComponent::getValue);
        if (value.isPresent() && !type.isInstance(value.get()))
            throw Fault.structure(name + " has another type");
        return value.map(type::cast);
    }

    private static Optional<ParametersParameterComponent> named(Parameters in, String name) {
        return in.getParameter().stream().filter(p -> name.equals(p.getName())).findFirst();
    }

    /** Of two who are both certain neither is: then there is nobody for who wants to be sure. */
    private static List<Likeness> chosen(List<Likeness> all, Asked asked) {
        return all.stream()
                .filter(one -> !asked.onlyCertain() || one.certainty() == Certainty.CERTAIN)
                .limit(asked.count())
                .toList();
    }

    private Bundle bundle(List<Likeness> found) {
        var bundle = new Bundle().setType(BundleType.SEARCHSET).setTotal(found.size());
        for (var one : found) {
            var search =
                    bundle.addEntry()
                            .setFullUrl(base.get() + "/fhir/Patient/" + one.person().id())
                            .setResource(People.patient(one))
                            .getSearch()
                            .setMode(SearchEntryMode.MATCH)
                            .setScore(score(one));
            search.addExtension(GRADE, new CodeType(grade(one.certainty())));
        }
        return bundle;
    }

    /** Of all that could speak for them, between 0 and 1. */
    private static BigDecimal score(Likeness one) {
        return BigDecimal.valueOf(one.weight())
                .divide(BigDecimal.valueOf(Matching.MOST), 2, RoundingMode.HALF_UP);
    }

    private static String grade(Certainty certainty) {
        return certainty.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
