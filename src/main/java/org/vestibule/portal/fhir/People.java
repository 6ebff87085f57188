package org.vestibule.portal.fhir;

import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Patient;
import org.vestibule.enrollment.Contact;
import org.vestibule.enrollment.Identity;
import org.vestibule.enrollment.PersonName;
import org.vestibule.fhir.Systems;
import org.vestibule.frontdesk.Likeness;
import org.vestibule.portal.roster.Names;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Supplier;

/** People of the roster in FHIR's words, and back. */
final class People {
    private static final String REPRESENTATION =
            "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation";

    private People() {}

    /** A one-word name has no family, a name without a middle no second given. */
    static void name(HumanName name, Names names) {
        if (!names.given().isBlank()) name.addGiven(names.given());
        if (!names.middle().isBlank()) name.addGiven(names.middle());
        if (!names.family().isBlank()) name.setFamily(names.family());
    }

    /**
     * Where the family name ends is not told, so it stays whole. The extension is HL7's
     * iso21090-EN-representation: ideographs.
     */
    private static void written(HumanName name, String text) {
        name.setUse(HumanName.NameUse.USUAL).setText(text);
        name.addExtension(REPRESENTATION, new CodeType("IDE"));
    }

    static void telecom(Contact contact, Supplier<ContactPoint> add) {
        contact.mobile().ifPresent(m -> add.get().setSystem(ContactPointSystem.PHONE).setValue(m));
        contact.email().ifPresent(e -> add.get().setSystem(ContactPointSystem.EMAIL).setValue(e));
    }

    static Patient patient(Likeness likeness) {
        var row = likeness.person();
        var patient = new Patient();
        patient.setId(row.id());
        patient.addIdentifier().setSystem(Systems.MRN).setValue(row.mrn());
        patient.setActive(true);
        name(patient.addName(), new Names(row.given(), "", row.family()));
        likeness.written().ifPresent(text -> written(patient.addName(), text));
        telecom(new Contact(likeness.mobile(), likeness.email()), patient::addTelecom);
        patient.setBirthDateElement(new DateType(row.birthDate().toString()));
        return patient;
    }

    /**
     * What a person typed, as somebody else's Patient says it.
     *
     * @return empty without a name or a whole birth date
     */
    static Optional<Identity.Typed> typed(Patient patient) {
        var name = patient.getNameFirstRep();
        var given = name.getGivenAsSingleString().strip();
        var family = String.valueOf(Optional.ofNullable(name.getFamily()).orElse("")).strip();
        if (given.isEmpty() && family.isEmpty()) return Optional.empty();
        return born(patient)
                .map(
                        date ->
                                new Identity.Typed(
                                        new PersonName(given, family),
                                        date,
                                        new Contact(
                                                first(patient, ContactPointSystem.PHONE),
                                                first(patient, ContactPointSystem.EMAIL))));
    }

    private static Optional<LocalDate> born(Patient patient) {
        if (!patient.hasBirthDate()) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(patient.getBirthDateElement().getValueAsString()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> first(Patient patient, ContactPointSystem system) {
        return patient.getTelecom().stream()
                .filter(t -> t.getSystem() == system && t.hasValue())
                .map(ContactPoint::getValue)
                .findFirst();
    }
}
