package org.vestibule.portal.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.enrollment.Contact;
import org.vestibule.practice.EvidenceType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Exports as practices really send them. */
class RosterFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static RosterFile read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static RosterFile read(byte[] file) {
        return RosterFile.read(file, new Contacts("US"), TODAY);
    }

    private static Person person(RosterFile file) {
        return file.rows().getFirst().person();
    }

    @Test
    void aPlainRowIsReadWhole() {
        var file =
                read(
                        """
                        mrn,given_name,middle_name,family_name,birth_date,mobile_phone,email,preferred_language,appointment_start,provider,id_seen
                        A1,Ana,María,O'Nguyễn-José,1980-02-29,(617) 555-0101,Ana@Example.com,Spanish,2026-11-23T08:00,"Lin, MD",photo-id
                        """);

        assertThat(file)
                .isEqualTo(
                        new RosterFile(
                                List.of(
                                        new RosterRow(
                                                2,
                                                new Person(
                                                        "A1",
                                                        new Names("Ana", "María", "O'Nguyễn-José"),
                                                        LocalDate.of(1980, 2, 29),
                                                        new Contact(
                                                                Optional.of("+16175550101"),
                                                                Optional.of("ana@example.com")),
                                                        "es"),
                                                Optional.of(
                                                        new Appointment(TODAY, "08:00", "Lin, MD")),
                                                Optional.of(EvidenceType.PHOTO_ID))),
                                1,
                                List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    MRN,First Name,Last Name,DOB
                    Medical Record Number,FIRST,LAST,Date of Birth
                    patient_id,Given-Name,Surname,BIRTH DATE
                    Chart Number,forename,familyName,birthday
                    """)
    void headingsAreFoundUnderTheirManyNames(String headings) {
        var file = read(headings + "\nA1,Ana,Stone,02/29/1980\n");

        assertThat(file.problems()).isEmpty();
        assertThat(person(file).names()).isEqualTo(new Names("Ana", "", "Stone"));
        assertThat(person(file).birthDate()).isEqualTo("1980-02-29");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void commasSemicolonsAndTabsAreTold(String mark) {
        var text = "mrn,name,dob\nA1,Ana,1980-02-29\nB2,Ben,7/4/1975\n".replace(",", mark);

        assertThat(read(text).rows()).hasSize(2);
    }

    @Test
    void aByteOrderMarkAndCarriageReturnsDoNotMatter() {
        var file = read("\uFEFFmrn;name;dob\r\nA1;Ana;1980-02-29\r\n\r\nB2;Ben;x\r\n");

        assertThat(file.rows()).extracting(RosterRow::line).containsExactly(2L);
        assertThat(file.problems()).containsExactly(new Problem(4, "dob", Wrong.NOT_A_DATE));
    }

    @Test
    void aSpreadsheetsOwnEncodingIsRead() {
        var file =
                read(
                        "mrn,name,dob\nA1,Piña,1980-02-29\n"
                                .getBytes(Charset.forName("windows-1252")));

        assertThat(person(file).names().given()).isEqualTo("Piña");
    }

    @Test
    void aNameInOneColumnIsTakenApart() {
        var file =
                read(
                        "mrn,patient name,dob\nA1,\"Stone, Ana María\",1980-02-29\nB2,Cher,1946-05-20\n");

        assertThat(file.rows())
                .extracting(r -> r.person().names())
                .containsExactly(new Names("Ana María", "", "Stone"), new Names("Cher", "", ""));
    }

    @Test
    void aOneWordNameIsAGivenName() {
        var file = read("mrn,first,last,dob\nA1,,Sukarno,1980-02-29\n");

        assertThat(person(file).names()).isEqualTo(new Names("Sukarno", "", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ,Ana,Stone,1980-02-29         | mrn   | EMPTY
                    A1,,,1980-02-29               | first | EMPTY
                    A1,Ana,Stone,                 | dob   | EMPTY
                    A1,Ana,Stone,02/30/1980       | dob   | NOT_A_DATE
                    A1,Ana,Stone,31/12/1980       | dob   | NOT_A_DATE
                    A1,Ana,Stone,02/29/80         | dob   | NOT_A_DATE
                    A1,Ana,Stone,2026-11-24       | dob   | NOT_A_BIRTH_DATE
                    A1,Ana,Stone,1899-12-31       | dob   | NOT_A_BIRTH_DATE
                    A1,Ana,1980-02-29             | ''    | CELL_COUNT
                    """)
    void aBadRowIsNamedAndTheOthersAreTaken(String row, String column, Wrong wrong) {
        var file = read("mrn,first,last,dob\n" + row + "\nB2,Ben,Stone,1975-07-04\n");

        assertThat(file.problems()).containsExactly(new Problem(2, column, wrong));
        assertThat(wrong.rowTaken()).isFalse();
        assertThat(file.rows()).extracting(r -> r.person().mrn()).containsExactly("B2");
    }

    @Test
    void aBadContactOrTimeLeavesTheRow() {
        var file =
                read(
                        """
                        mrn,name,dob,mobile,email,appointment,id_seen
                        A1,Ana,1980-02-29,none,ana at home,soon,library card
                        """);

        assertThat(file.problems())
                .containsExactly(
                        new Problem(2, "mobile", Wrong.NOT_A_PHONE),
                        new Problem(2, "email", Wrong.NOT_AN_EMAIL),
                        new Problem(2, "appointment", Wrong.NOT_A_TIME),
                        new Problem(2, "id_seen", Wrong.NOT_EVIDENCE));
        assertThat(person(file).contact()).isEqualTo(Contact.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:05,08:05",
        "11/23/2026 8:05 am,08:05",
        "11/23/2026 02:05 PM,14:05",
        "11/23/2026,''"
    })
    void appointmentsAreReadInTheirManyForms(String start, String time) {
        var file = read("mrn,name,dob,appointment_start\nA1,Ana,1980-02-29," + start + "\n");

        assertThat(file.rows().getFirst().appointment()).hasValue(new Appointment(TODAY, time, ""));
    }

    @Test
    void aSecondVisitOfOnePersonIsTakenAndARepetitionIsNot() {
        var file =
                read(
                        """
                        mrn,name,dob,appointment_start
                        A1,Ana,1980-02-29,2026-11-23T08:00
                        A1,ANA,1980-02-29,2026-11-24T08:00
                        A1,Ana,1980-02-29,2026-11-23T08:00
                        A1,Ben,1980-02-29,2026-11-25T08:00
                        """);

        assertThat(file.rows()).extracting(RosterRow::line).containsExactly(2L, 3L);
        assertThat(file.problems())
                .containsExactly(
                        new Problem(4, "", Wrong.REPEATED),
                        new Problem(5, "", Wrong.MRN_OF_ANOTHER));
    }

    @Test
    void withoutTheColumnsItNeedsNothingIsTaken() {
        var file = read("first,last\nAna,Stone\n");

        assertThat(file.rows()).isEmpty();
        assertThat(file.problems())
                .containsExactly(
                        new Problem(1, "mrn", Wrong.NO_COLUMN),
                        new Problem(1, "birth_date", Wrong.NO_COLUMN));
    }

    @Test
    void anEmptyFileIsNamed() {
        assertThat(read("").problems()).hasSize(3);
    }

    @Test
    void aQuotationMarkThatIsNeverClosedEndsTheFile() {
        var file = read("mrn,name,dob\nA1,Ana,1980-02-29\nB2,\"Ben,1975-07-04\nC3,Cy,1990-12-31\n");

        assertThat(file.rows()).extracting(r -> r.person().mrn()).containsExactly("A1");
        assertThat(file.problems()).containsExactly(new Problem(3, "", Wrong.NOT_CSV));
    }

    @Test
    void aProblemInWordsRepeatsNothingOfTheRow() {
        var file = read("mrn,name,dob,email\nA1,Ana,Tuesday,secret-thing\n");

        assertThat(file.problems().getFirst().words())
                .isEqualTo("line 2, dob: is not a date such as 1980-12-31 or 12/31/1980");
    }

    @Test
    void theDemosRosterIsReadWithoutAProblem() throws IOException {
        var demo = read(Files.readAllBytes(Path.of("kiosk-assets/demo/roster.csv")));

        assertThat(demo.problems()).isEmpty();
        assertThat(demo.rows()).hasSize(250);
        var seen = demo.rows().stream().filter(r -> r.idSeen().isPresent()).toList();
        assertThat(seen).hasSizeGreaterThan(125);
        assertThat(seen.stream().filter(r -> oneContact(r.person()))).hasSizeGreaterThan(20);
    }

    private static boolean oneContact(Person person) {
        return person.contact().mobile().isPresent() != person.contact().email().isPresent();
    }
}
