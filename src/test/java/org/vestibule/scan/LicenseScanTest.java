package org.vestibule.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.scan.LicenseRead.License;
import org.vestibule.scan.LicenseRead.NotALicense;
import org.vestibule.scan.LicenseRead.Refusal;
import org.vestibule.scan.LicenseRead.Refused;

import java.time.LocalDate;

class LicenseScanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static LicenseRead read(String text) {
        return LicenseScan.read(text, TODAY);
    }

    /** Version 08, with these for its family name, first name and birth date. */
    private static String card(String family, String given, String born) {
        return "@\n\u001e\rANSI 636015080001DL00310099DLDAQ00000000\nDCS%s\nDDEN\nDAC%s\nDDFN\nDBB%s\nDCGUSA\n\r"
                .formatted(family, given, born);
    }

    private static LicenseRead named(String family, String given) {
        return read(card(family, given, "05141961"));
    }

    @ParameterizedTest
    @DisplayName("R-56 capitals become a name as people write it")
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
                    PUBLIC, MARIA JOSE, Public, Maria Jose
                    O'NEIL, SEÁN, O'Neil, Seán
                    D'ANGELO-SMITH, JEAN-LUC, D'Angelo-Smith, Jean-Luc
                    MCDONALD, MCKENZIE, McDonald, McKenzie
                    MCKAY JR, AL, McKay Jr, Al
                    MACDONALD, MACY, Macdonald, Macy
                    MACIAS, MCA, Macias, Mca
                    KA'AHUMANU, 'IOLANI, Ka'ahumanu, 'Iolani
                    LEE IV, VI, Lee IV, Vi
                    LI, XI, Li, Xi
                    ST.JOHN, J.R., St.John, J.R.
                    DE LA CRUZ, MA., De La Cruz, Ma.
                    MacDonald, Ann, MacDonald, Ann
                    van der Berg, Jan, van der Berg, Jan
                    DVOŘÁK, Łucja, Dvořák, Łucja
                    "PUBLIC,JR", ANN, Public Jr, Ann
                    PUBLIC 2ND, "ANN,LEE", Public 2nd, Ann
                    """)
    void names(String family, String given, String writtenFamily, String writtenGiven) {
        assertThat(named(family, given))
                .isEqualTo(
                        new License(writtenGiven, writtenFamily, false, LocalDate.of(1961, 5, 14)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NONE", "none", "unavl", "UNAVAIL", "FNU", " ", ""})
    @DisplayName("R-56 one name is enough")
    void oneName(String none) {
        var alone = new License("Suharto", "", false, LocalDate.of(1961, 5, 14));
        assertThat(named("SUHARTO", none)).isEqualTo(alone);
        assertThat(named(none, "SUHARTO")).isEqualTo(alone);
    }

    @ParameterizedTest
    @CsvSource({
        "05141961, 1961-05-14",
        "19610514, 1961-05-14",
        "05/14/1961, 1961-05-14",
        "1961-05-14, 1961-05-14",
        "12192019, 2019-12-19",
        "20191219, 2019-12-19",
        "02292000, 2000-02-29",
        "11232026, 2026-11-23",
        "01011901, 1901-01-01"
    })
    void bothOrdersOfADate(String onTheCard, LocalDate born) {
        assertThat(read(card("PUBLIC", "ANN", onTheCard)))
                .isEqualTo(new License("Ann", "Public", false, born));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "02302001",
                "02291900",
                "13011980",
                "00001980",
                "05141861",
                "11242026",
                "20270101",
                "051461",
                "0514196",
                "May 14 1961",
                "٠٥١٤١٩٦١",
                "UNAVAIL8",
                "051419611"
            })
    void aDateThatIsNone(String onTheCard) {
        assertThat(read(card("PUBLIC", "ANN", onTheCard)))
                .isEqualTo(new Refused(Refusal.BIRTH_DATE_UNREADABLE));
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(named("NONE", "unavl")).isEqualTo(new Refused(Refusal.NAME_MISSING));
        assertThat(read(card("PUBLIC", "ANN", "")))
                .isEqualTo(new Refused(Refusal.BIRTH_DATE_MISSING));
        assertThat(read("@\n\u001e\rANSI 636015080001DL00310099DLDAQ0\nDCGUSA\n\r"))
                .isEqualTo(new Refused(Refusal.NAME_MISSING));
        assertThat(read("@\n\u001e\rANSI 636015")).isEqualTo(new Refused(Refusal.NAME_MISSING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "Robert'); DROP TABLE Students;--",
                "' OR 1=1 --",
                "PU\u202EBLIC",
                "PU\u200BBLIC",
                "ΡUBLIC",
                "РUBLIC",
                "PUBL1C",
                "PU?LIC",
                "PU\u0007BLIC",
                "{{7*7}}",
                "%s%n",
                "${jndi:ldap://x}",
                "----",
                "😀",
                "PUBLIC\tDROP;"
            })
    void aNameThatIsNoneIsRefused(String name) {
        assertThat(named(name, "ANN")).isEqualTo(new Refused(Refusal.NAME_UNREADABLE));
        assertThat(named("PUBLIC", name)).isEqualTo(new Refused(Refusal.NAME_UNREADABLE));
    }

    @Test
    void aNameInOneWithoutSignsBetweenIsNotGuessed() {
        var text = "@\n\u001e\rANSI 63601501DL00290099DLDAA%s\nDBB19610514\n\r";
        assertThat(read(text.formatted("JOHN PUBLIC")))
                .isEqualTo(new Refused(Refusal.NAME_UNREADABLE));
        assertThat(read(text.formatted("PUBLIC,JOHN,V")))
                .isEqualTo(new License("John", "Public", false, LocalDate.of(1961, 5, 14)));
    }

    @Test
    void twoPeopleAreRefusedAndOnePersonTwiceIsNot() {
        var one = card("PUBLIC", "ANN", "05141961");
        assertThat(read(one + one)).isInstanceOf(License.class);
        for (var other :
                new String[] {
                    card("PRIVATE", "ANN", "05141961"),
                    card("PUBLIC", "BEA", "05141961"),
                    card("PUBLIC", "ANN", "05141962")
                }) {
            assertThat(read(one + other)).isEqualTo(new Refused(Refusal.TWO_CARDS));
        }
    }

    @Test
    @DisplayName("names that hold the letters of an element are read, or refused, but never cut")
    void namesLikeElements() {
        var bare =
                "ANSI 636015080001DL00310227DLDAQ1DCS%sDDENDAC%sDDFNDADLEEDDGNDCADDCBNONEDBB05141961DBC2DAU064"
                        + " inDAYBRODAG1 ELM STDAIERIEDAJTXDAK021390000DCF1DCGUSADDAN";
        for (var name :
                new String[] {
                    "DAVID", "TRINIDAD", "SOLEDAD", "DAGMAR", "DACIA", "DAISY", "SADDAM"
                }) {
            for (var text :
                    new String[] {bare.formatted("WOOD", name), bare.formatted(name, "ANN")}) {
                if (read(text) instanceof License(var given, var family, _, _)) {
                    assertThat(given + family).containsIgnoringCase(name);
                } else {
                    assertThat(read(text)).isEqualTo(new Refused(Refusal.NAME_UNREADABLE));
                }
            }
        }
        assertThat(read(bare.formatted("WOOD", "DAVID"))).isInstanceOf(License.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "%",
                "@\n\u001e\r",
                "ANSI",
                "ANSI 12345",
                "https://portal.elmstreet.example/a/7K3QH9XW2MPD5RTVB8NFGJ4CAE",
                "K7QM-2X9P",
                "%B4111111111111111^PUBLIC/ANN^2612101?;4111111111111111=2612101?",
                "%E?",
                "5901234123457",
                "see www.example.com for ANSI 636015 and DAAPUBLIC,ANN"
            })
    void whatIsNoLicense(String text) {
        assertThat(read(text)).isEqualTo(new NotALicense());
    }

    @Test
    void fourKilobytesAreTooLong() {
        assertThat(read(card("PUBLIC" + "X".repeat(4_000), "ANN", "05141961")))
                .isEqualTo(new Refused(Refusal.TOO_LONG));
        assertThat(read("%TXAUSTIN^" + "X".repeat(4_000))).isEqualTo(new Refused(Refusal.TOO_LONG));
        assertThat(read("@" + "X".repeat(4_000))).isEqualTo(new NotALicense());
    }

    @Test
    void aStripeWithoutItsSecondTrackHasNoBirthDate() {
        assertThat(read("%TXAUSTIN^PUBLIC$ANN$^1 ELM ST^?"))
                .isEqualTo(new Refused(Refusal.BIRTH_DATE_MISSING));
        assertThat(read("%TXAUSTIN^PUBLIC ANN^1 ELM ST^?"))
                .isEqualTo(new Refused(Refusal.NAME_UNREADABLE));
    }

    @Test
    void whoItIsIsInNoLog() {
        assertThat(named("PUBLIC", "ANN").toString()).isEqualTo("License[…]");
        assertThat(CardName.of("ANN", "PUBLIC", "", false).toString()).isEqualTo("CardName[…]");
        assertThat(named("<b>", "ANN").toString()).isEqualTo("Refused[reason=NAME_UNREADABLE]");
    }
}
