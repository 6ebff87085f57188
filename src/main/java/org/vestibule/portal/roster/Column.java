package org.vestibule.portal.roster;

import java.util.List;
import java.util.Locale;

/** What we look for in an export, and the headings under which it is found. */
enum Column {
    MRN("mrn", "medicalrecordnumber", "recordnumber", "mrnumber", "patientid", "chartnumber"),
    GIVEN("givenname", "firstname", "given", "first", "forename"),
    MIDDLE("middlename", "middle", "middleinitial", "mi"),
    FAMILY("familyname", "lastname", "surname", "family", "last"),
    NAME("name", "patientname", "fullname", "patient"),
    BIRTH_DATE("birthdate", "dateofbirth", "dob", "birthday", "born"),
    MOBILE("mobilephone", "mobile", "cellphone", "cell", "mobilenumber", "phone", "phonenumber"),
    EMAIL("email", "emailaddress", "mail"),
    LANGUAGE("preferredlanguage", "language", "lang", "primarylanguage"),
    START("appointmentstart", "appointment", "apptstart", "appointmentdatetime", "visitstart"),
    DAY("appointmentdate", "apptdate", "visitdate"),
    TIME("appointmenttime", "appttime", "visittime"),
    PROVIDER("provider", "clinician", "doctor", "physician", "seenby"),
    ID_SEEN("idseen", "idchecked", "evidence");

    private final String headings;

    Column(String... headings) {
        this.headings = String.join(" ", headings);
    }

    /** How well a heading fits, 0 best; negative when it does not. */
    int fit(String heading) {
        return List.of(headings.split(" ", -1))
                .indexOf(heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", ""));
    }

    /** The heading to name when there is no such column. */
    String usual() {
        return name().toLowerCase(Locale.ROOT);
    }
}
