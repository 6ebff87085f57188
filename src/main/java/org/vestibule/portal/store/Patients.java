package org.vestibule.portal.store;

import static org.vestibule.portal.store.db.Tables.ATTESTATION;
import static org.vestibule.portal.store.db.Tables.PATIENT;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.vestibule.enrollment.Contact;
import org.vestibule.portal.roster.Candidate;
import org.vestibule.portal.roster.Names;
import org.vestibule.portal.roster.Person;
import org.vestibule.portal.store.db.tables.records.PatientRecord;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The people of the roster. */
public final class Patients {
    private final DSLContext sql;

    Patients(DSLContext sql) {
        this.sql = sql;
    }

    public Optional<Known> find(String id) {
        return sql.selectFrom(PATIENT).where(PATIENT.ID.eq(id)).fetchOptional(Patients::known);
    }

    public Optional<Known> ofMrn(String mrn) {
        return sql.selectFrom(PATIENT).where(PATIENT.MRN.eq(mrn)).fetchOptional(Patients::known);
    }

    /** Holds everybody else off this person until the transaction ends. */
    public void hold(String id) {
        sql.select(PATIENT.ID).from(PATIENT).where(PATIENT.ID.eq(id)).forUpdate().fetch();
    }

    /** Everybody born that day; nobody else can reach the weight of a match. */
    public List<Candidate> born(LocalDate birthDate, LocalDate today) {
        var seen =
                DSL.exists(
                        DSL.selectOne()
                                .from(ATTESTATION)
                                .where(ATTESTATION.PATIENT_ID.eq(PATIENT.ID))
                                .and(ATTESTATION.SEEN_DAY.eq(today)));
        return sql.select(PATIENT, DSL.field(seen))
                .from(PATIENT)
                .where(PATIENT.BIRTH_DATE.eq(birthDate))
                .fetch(r -> new Candidate(r.value1().getId(), person(r.value1()), r.value2()));
    }

    /** Everybody who has one of these contacts on record. */
    public Set<String> holders(Contact contact) {
        var holders = new HashSet<String>();
        contact.mobile().ifPresent(m -> holders.addAll(ids(PATIENT.MOBILE.eq(m))));
        contact.email().ifPresent(e -> holders.addAll(ids(PATIENT.EMAIL.eq(e))));
        return holders;
    }

    private Set<String> ids(org.jooq.Condition condition) {
        return sql.select(PATIENT.ID).from(PATIENT).where(condition).fetchSet(PATIENT.ID);
    }

    public void add(Known known) {
        var row = sql.newRecord(PATIENT);
        row.setId(known.id());
        fill(row, known.person());
        row.insert();
    }

    public void update(Known known) {
        var row = sql.fetchSingle(PATIENT, PATIENT.ID.eq(known.id()));
        fill(row, known.person());
        row.update();
    }

    private static void fill(PatientRecord row, Person person) {
        row.setMrn(person.mrn());
        row.setGivenName(person.names().given());
        row.setMiddleName(person.names().middle());
        row.setFamilyName(person.names().family());
        row.setBirthDate(person.birthDate());
        row.setMobile(person.contact().mobile().orElse(null));
        row.setEmail(person.contact().email().orElse(null));
        row.setLanguage(person.language());
    }

    static Known known(PatientRecord row) {
        return new Known(row.getId(), person(row));
    }

    private static Person person(PatientRecord row) {
        return new Person(
                row.getMrn(),
                new Names(row.getGivenName(), row.getMiddleName(), row.getFamilyName()),
                row.getBirthDate(),
                new Contact(
                        Optional.ofNullable(row.getMobile()), Optional.ofNullable(row.getEmail())),
                row.getLanguage());
    }
}
