package org.vestibule.portal.store;

import static org.vestibule.portal.store.db.Tables.ATTESTATION;
import static org.vestibule.portal.store.db.Tables.PATIENT;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.vestibule.enrollment.Contact;
import org.vestibule.enrollment.Identity;
import org.vestibule.portal.roster.Candidate;
import org.vestibule.portal.roster.Names;
import org.vestibule.portal.roster.Person;
import org.vestibule.portal.roster.SearchWords;
import org.vestibule.portal.store.db.tables.records.PatientRecord;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The people of the roster. */
public final class Patients {
    private static final int LONGEST_WORDS = 2_000;
    private static final int MOST_FOUND = 500;

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

    /**
     * Everybody born that day; nobody else can reach the weight of a match.
     *
     * @param days on which an ID that the desk saw counts
     */
    public List<Candidate> born(LocalDate birthDate, Set<LocalDate> days) {
        return candidates(PATIENT.BIRTH_DATE.eq(birthDate), days);
    }

    /**
     * Everybody who shares a birth date, a contact or a name with who typed; most of them are not.
     */
    public List<Candidate> like(Identity.Typed typed, Set<LocalDate> days) {
        var given = DSL.upper(typed.name().given());
        var family = DSL.upper(typed.name().family());
        Condition like = PATIENT.BIRTH_DATE.eq(typed.birthDate());
        like = typed.contact().mobile().map(PATIENT.MOBILE::eq).map(like::or).orElse(like);
        like = typed.contact().email().map(PATIENT.EMAIL::eq).map(like::or).orElse(like);
        var names =
                DSL.upper(PATIENT.GIVEN_NAME)
                        .eq(given)
                        .and(DSL.upper(PATIENT.FAMILY_NAME).eq(family))
                        .or(
                                DSL.upper(PATIENT.GIVEN_NAME)
                                        .eq(family)
                                        .and(DSL.upper(PATIENT.FAMILY_NAME).eq(given)));
        return candidates(like.or(names), days);
    }

    private List<Candidate> candidates(Condition condition, Set<LocalDate> days) {
        var seen =
                DSL.exists(
                        DSL.selectOne()
                                .from(ATTESTATION)
                                .where(ATTESTATION.PATIENT_ID.eq(PATIENT.ID))
                                .and(ATTESTATION.SEEN_DAY.in(days)));
        return sql.select(PATIENT, DSL.field(seen))
                .from(PATIENT)
                .where(condition)
                .fetch(r -> new Candidate(r.value1().getId(), person(r.value1()), r.value2()));
    }

    /** Everybody who has one of these contacts on record. */
    public Set<String> holders(Contact contact) {
        var holders = new HashSet<String>();
        contact.mobile().ifPresent(m -> holders.addAll(ids(PATIENT.MOBILE.eq(m))));
        contact.email().ifPresent(e -> holders.addAll(ids(PATIENT.EMAIL.eq(e))));
        return holders;
    }

    private Set<String> ids(Condition condition) {
        return sql.select(PATIENT.ID).from(PATIENT).where(condition).fetchSet(PATIENT.ID);
    }

    public void add(Known known) {
        add(known, false);
    }

    /** Somebody whom the practice's export has not brought yet. */
    public void addHere(Known known) {
        add(known, true);
    }

    private void add(Known known, boolean here) {
        var row = sql.newRecord(PATIENT);
        row.setId(known.id());
        row.setAddedHere(here);
        fill(row, known.person());
        row.insert();
    }

    /** Those born that day whom the desk took in. */
    public List<Known> addedHere(LocalDate birthDate) {
        return sql.selectFrom(PATIENT)
                .where(PATIENT.BIRTH_DATE.eq(birthDate))
                .and(PATIENT.ADDED_HERE)
                .fetch(Patients::known);
    }

    /** As the practice's export has them. */
    public void update(Known known) {
        var row = sql.fetchSingle(PATIENT, PATIENT.ID.eq(known.id()));
        row.setAddedHere(false);
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
        row.setSearchWords(searchWords(person));
    }

    private static String searchWords(Person person) {
        var words = SearchWords.of(person);
        return words.substring(0, Math.min(words.length(), LONGEST_WORDS));
    }

    /** Everybody who is meant, in no order that says anything; at most some hundred. */
    public List<Known> search(SearchWords.Query query) {
        var condition = query.birthDate().map(PATIENT.BIRTH_DATE::eq).orElse(DSL.noCondition());
        for (var word : query.words())
            condition = condition.and(PATIENT.SEARCH_WORDS.contains(" " + word));
        return sql.selectFrom(PATIENT)
                .where(condition)
                .orderBy(PATIENT.FAMILY_NAME, PATIENT.GIVEN_NAME)
                .limit(MOST_FOUND)
                .fetch(Patients::known);
    }

    /** For those who came before people could be looked for. */
    void makeFindable() {
        for (var row : sql.selectFrom(PATIENT).where(PATIENT.SEARCH_WORDS.eq("")).fetch()) {
            row.setSearchWords(searchWords(person(row)));
            row.update();
        }
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
