package org.vestibule.portal.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.enrollment.Contact;
import org.vestibule.enrollment.Identity;
import org.vestibule.enrollment.PersonName;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@DisplayName("R-31 the weights of a match")
class MatchingTest {
    private static final LocalDate BORN = LocalDate.of(1980, 2, 29);

    private static Candidate ana(String id, boolean seen) {
        var contact = new Contact(Optional.of("+16175550101"), Optional.of("ana@example.com"));
        var names = new Names("Ana", "María", "O'Nguyễn-José");
        return new Candidate(id, new Person(id, names, BORN, contact, "en"), seen);
    }

    private static Identity.Typed typed(String given, String family, LocalDate born, Contact by) {
        return new Identity.Typed(new PersonName(given, family), born, by);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # name, birth date, mobile, email, seen, weight
                    true,  true,  true,  true,  false, 10
                    true,  true,  true,  false, false,  9
                    true,  true,  false, true,  false,  9
                    true,  true,  false, false, false,  5
                    true,  true,  false, false, true,  10
                    true,  true,  true,  false, true,  14
                    true,  true,  true,  true,  true,  15
                    false, true,  true,  true,  false,  7
                    false, true,  true,  true,  true,   7
                    true,  false, true,  true,  true,   8
                    false, false, true,  true,  true,   5
                    false, false, false, false, true,   0
                    """)
    void areAddedUp(
            boolean name, boolean born, boolean mobile, boolean email, boolean seen, int weight) {
        var contact =
                new Contact(
                        Optional.of(mobile ? "+16175550101" : "+16175550109"),
                        Optional.of(email ? "ana@example.com" : "eve@example.com"));
        var typed =
                typed(
                        name ? "Ana" : "Eve",
                        "O'Nguyễn-José",
                        born ? BORN : BORN.plusDays(1),
                        contact);

        assertThat(Matching.weight(typed, ana("a", seen))).isEqualTo(weight);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # typed,     on the roster, the same
                    Jones Jr.,   Jones,         true
                    Jones,       Jones III,     true
                    Jones Jr,    Jones JR.,     true
                    Jones Jr.,   Jones III,     false
                    Jones 3rd,   Jones,         true
                    Iv,          Iv,            true
                    Iv,          Jones,         false
                    """)
    void aJuniorIsKnownWithAndWithoutIt(String typed, String rostered, boolean same) {
        assertThat(NameKey.same(new PersonName("Robert", typed), new Names("Robert", "", rostered)))
                .isEqualTo(same);
    }

    @Test
    void tenIsCertain() {
        var typed = typed("Ana", "O'Nguyễn-José", BORN, Contact.NONE);

        assertThat(Matching.of(typed, List.of(ana("a", true)))).isEqualTo(new Match.Certain("a"));
        assertThat(Matching.of(typed, List.of(ana("a", false)))).isEqualTo(new Match.NoOne());
    }

    @Test
    void twoWhoReachItAreForStaff() {
        var typed = typed("Ana", "O'Nguyễn-José", BORN, Contact.NONE);

        assertThat(Matching.of(typed, List.of(ana("a", true), ana("b", true))))
                .isEqualTo(new Match.Several());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ana          | O'Nguyễn-José | same
                    ANA          | onguyen jose  | same
                    ana          | O’Nguyen José | same
                    O'Nguyễn-José| Ana           | swapped
                    Ana María    | O'Nguyễn-José | with the middle name
                    Ana O'Nguyễn | José          | cut elsewhere
                    """)
    void aNameIsTheSameHoweverItIsWritten(String given, String family, String how) {
        assertThat(NameKey.same(new PersonName(given, family), ana("a", false).person().names()))
                .as(how)
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ana   | O'Nguyễn
                    Anna  | O'Nguyễn-José
                    María | O'Nguyễn-José
                    ''    | ''
                    """)
    void aNearNameIsNotTheSame(String given, String family) {
        assertThat(NameKey.same(new PersonName(given, family), ana("a", false).person().names()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Łukasz Ødegård,LUKASZODEGARD", "Straße,STRASSE", "Đặng,DANG", "ﬁona,FIONA"})
    void lettersAreFolded(String name, String key) {
        assertThat(NameKey.fold(name)).isEqualTo(key);
    }

    @Test
    void namesInOtherScriptsAreKept() {
        assertThat(NameKey.fold("王小明")).isEqualTo("王小明");
        assertThat(NameKey.fold("محمد")).isEqualTo("محمد");
    }

    @Test
    void aOneWordNameMatchesItself() {
        assertThat(NameKey.same(new PersonName("Cher", ""), new Names("Cher", "", ""))).isTrue();
    }
}
