package org.vestibule.portal.store;

import static org.vestibule.portal.store.db.Tables.APPOINTMENT;
import static org.vestibule.portal.store.db.Tables.ATTESTATION;
import static org.vestibule.portal.store.db.Tables.PATIENT;

import org.jooq.DSLContext;
import org.vestibule.portal.roster.Appointment;
import org.vestibule.practice.EvidenceType;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/** Who is expected when, and whose ID the desk has seen. */
public final class Visits {
    private final DSLContext sql;

    Visits(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * @return whether it was not known yet; a known one takes over the provider
     */
    public boolean add(String patientId, Appointment visit) {
        var changed =
                sql.update(APPOINTMENT)
                        .set(APPOINTMENT.PROVIDER, visit.provider())
                        .where(APPOINTMENT.PATIENT_ID.eq(patientId))
                        .and(APPOINTMENT.VISIT_DAY.eq(visit.day()))
                        .and(APPOINTMENT.VISIT_TIME.eq(visit.time()))
                        .execute();
        if (changed > 0) return false;
        sql.insertInto(APPOINTMENT)
                .values(patientId, visit.day(), visit.time(), visit.provider())
                .execute();
        return true;
    }

    /** From a day on, soonest first. */
    public List<Appointment> from(String patientId, LocalDate day) {
        return sql.selectFrom(APPOINTMENT)
                .where(APPOINTMENT.PATIENT_ID.eq(patientId))
                .and(APPOINTMENT.VISIT_DAY.ge(day))
                .orderBy(APPOINTMENT.VISIT_DAY, APPOINTMENT.VISIT_TIME)
                .fetch(r -> new Appointment(r.getVisitDay(), r.getVisitTime(), r.getProvider()));
    }

    /** Everybody with a visit in these days, in the order of their first one. */
    public List<Known> expected(LocalDate first, LocalDate last) {
        return sql
                .select(PATIENT)
                .from(PATIENT)
                .join(APPOINTMENT)
                .on(APPOINTMENT.PATIENT_ID.eq(PATIENT.ID))
                .where(APPOINTMENT.VISIT_DAY.between(first, last))
                .orderBy(APPOINTMENT.VISIT_DAY, APPOINTMENT.VISIT_TIME, PATIENT.MRN)
                .fetch(r -> Patients.known(r.value1()))
                .stream()
                .distinct()
                .toList();
    }

    /** Everybody with a visit that day, once each, in the order of their first one. */
    public List<Visitor> visitors(LocalDate day) {
        var seen = new HashSet<String>();
        return sql
                .select(PATIENT, APPOINTMENT.VISIT_TIME, APPOINTMENT.PROVIDER)
                .from(PATIENT)
                .join(APPOINTMENT)
                .on(APPOINTMENT.PATIENT_ID.eq(PATIENT.ID))
                .where(APPOINTMENT.VISIT_DAY.eq(day))
                .orderBy(APPOINTMENT.VISIT_TIME, PATIENT.MRN)
                .fetch(r -> new Visitor(Patients.known(r.value1()), r.value2(), r.value3()))
                .stream()
                .filter(v -> seen.add(v.known().id()))
                .toList();
    }

    /** The strongest evidence of a day, by patient. */
    public Map<String, EvidenceType> seen(LocalDate day) {
        var seen = new HashMap<String, EvidenceType>();
        sql.selectFrom(ATTESTATION)
                .where(ATTESTATION.SEEN_DAY.eq(day))
                .forEach(
                        r ->
                                seen.merge(
                                        r.getPatientId(),
                                        evidence(r.getEvidence()),
                                        BinaryOperator.maxBy(
                                                Comparator.comparing(EvidenceType::level))));
        return seen;
    }

    /**
     * @return whether this was not known yet
     */
    public boolean attest(String patientId, Attestation seen) {
        var known =
                sql.fetchExists(
                        ATTESTATION,
                        ATTESTATION
                                .PATIENT_ID
                                .eq(patientId)
                                .and(ATTESTATION.SEEN_DAY.eq(seen.day()))
                                .and(ATTESTATION.EVIDENCE.eq(seen.evidence().code())));
        if (known) return false;
        sql.insertInto(ATTESTATION)
                .values(patientId, seen.day(), seen.evidence().code(), seen.staffId())
                .execute();
        return true;
    }

    /** The strongest evidence of a day. */
    public Optional<Attestation> attestation(String patientId, LocalDate day) {
        return attestation(patientId, Set.of(day));
    }

    /** The strongest evidence of these days. */
    public Optional<Attestation> attestation(String patientId, Set<LocalDate> days) {
        return sql
                .selectFrom(ATTESTATION)
                .where(ATTESTATION.PATIENT_ID.eq(patientId))
                .and(ATTESTATION.SEEN_DAY.in(days))
                .fetch(
                        r ->
                                new Attestation(
                                        r.getSeenDay(), evidence(r.getEvidence()), r.getStaffId()))
                .stream()
                .max(Comparator.comparing(a -> a.evidence().level()));
    }

    private static EvidenceType evidence(String code) {
        for (var type : EvidenceType.values()) if (type.code().equals(code)) return type;
        throw new IllegalStateException("a kind of evidence that this program does not know");
    }
}
