package org.vestibule.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.portal.pages.Accounts;
import org.vestibule.portal.pages.Activation.Check;
import org.vestibule.portal.pages.Activation.Making;
import org.vestibule.portal.pages.Activation.NameRule;
import org.vestibule.portal.pages.Activation.PasswordRule;
import org.vestibule.practice.PortalTask;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What a phone can do with a code, and what it cannot. */
class PhoneTest {
    private static final LocalDate BENS = LocalDate.of(1975, 7, 4);
    private static final LocalDate ANAS = LocalDate.of(1980, 2, 29);
    private static final String PASSWORD = "plum cake and rain";

    @TempDir private Path folder;
    private TestPortal portal;
    private TestKiosk kiosk;
    private TestKiosk.PoolCode code;

    @BeforeEach
    void start() {
        portal = new TestPortal(folder);
        portal.importRoster(TestPortal.ROSTER);
        kiosk = TestKiosk.ready(portal);
        code = kiosk.poolCode();
        kiosk.deliver(
                new StepOneBundle(kiosk.clientId())
                        .code(code)
                        .typed("Ben", "Stone", "1975-07-04")
                        .mobile("(617) 555-0102"));
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    private String pass() {
        return ((Check.Open) portal.activation().check(code.token(), BENS, "ip")).pass();
    }

    private Making make(String pass, String password) {
        return portal.activation().make(pass, "", password);
    }

    @Test
    @DisplayName("R-32 a code with another's birth date is like a code that never was")
    void fiveWrongBirthDatesLockTheCodeAndTellNothing() {
        var known = new ArrayList<Check>();
        var unknown = new ArrayList<Check>();
        for (var i = 0; i < 5; i++) {
            known.add(portal.activation().check(code.token(), ANAS, "ip"));
            unknown.add(portal.activation().check("K7QM2X9P", ANAS, "ip"));
        }
        known.add(portal.activation().check(code.token(), BENS, "ip"));
        known.add(portal.activation().check(code.shortCode(), BENS, "ip"));
        unknown.add(portal.activation().check("K7QM2X9P", BENS, "ip"));
        unknown.add(portal.activation().check("K7QM2X9P", BENS, "ip"));

        assertThat(known).isEqualTo(unknown);
        assertThat(known).isEqualTo(Collections.nCopies(7, new Check.Refused()));
        assertThat(portal.activation().language(code.token())).isEmpty();
    }

    @Test
    void theFifthTryMayStillBeTheRightOne() {
        for (var i = 0; i < 4; i++) portal.activation().check(code.token(), ANAS, "ip");

        assertThat(portal.activation().check(code.shortCode(), BENS, "ip"))
                .isInstanceOf(Check.Open.class);
    }

    @Test
    void anAddressThatTriesTooOftenHasToWait() {
        for (var i = 0; i < 60; i++) portal.activation().check("K7QM2X9P", BENS, "there");

        assertThat(portal.activation().check(code.token(), BENS, "there"))
                .isEqualTo(new Check.TooMany(Duration.ofMinutes(10)));
        assertThat(portal.activation().check(code.token(), BENS, "here"))
                .isInstanceOf(Check.Open.class);
    }

    @Test
    void aCodeIsTooOldAfterAWeek() {
        portal.clock().move(Duration.ofDays(7));

        assertThat(portal.activation().check(code.token(), BENS, "ip"))
                .isEqualTo(new Check.Refused());
    }

    @Test
    void theVisitShowsTheFirstNameAndAMaskedContact() {
        var visit = portal.activation().visit(pass()).orElseThrow();

        assertThat(visit.givenName()).isEqualTo("Ben");
        assertThat(visit.firstTask()).isEqualTo(PortalTask.REFILL);
        assertThat(visit.maskedContact()).hasValue("•••0102");
    }

    @Test
    void aPassIsGoneAfterAQuarterOfAnHour() {
        var pass = pass();
        portal.clock().move(Duration.ofMinutes(15));

        assertThat(portal.activation().visit(pass)).isEmpty();
        assertThat(make(pass, PASSWORD)).isEqualTo(new Making.Gone());
    }

    @Test
    void aCodeMakesOneAccount() {
        var first = pass();
        var second = pass();

        assertThat(make(first, PASSWORD)).isInstanceOf(Making.Live.class);
        assertThat(make(second, PASSWORD)).isEqualTo(new Making.Gone());
        assertThat(portal.activation().check(code.token(), BENS, "ip"))
                .isEqualTo(new Check.Refused());
    }

    @Test
    void aRefusedPasswordCanBeTriedAgain() {
        var pass = pass();

        assertThat(make(pass, "short"))
                .isEqualTo(new Making.PasswordRefused(PasswordRule.TOO_SHORT));
        assertThat(make(pass, "maple street clinic 7"))
                .isEqualTo(new Making.PasswordRefused(PasswordRule.CONTAINS_NAME));
        assertThat(make(pass, PASSWORD)).isInstanceOf(Making.Live.class);
    }

    @Test
    void aPhoneThatIsSomebodysSignInNameIsNotTakenAgain() {
        make(pass(), PASSWORD);
        portal.importRoster(
                """
                mrn,first name,last name,dob,mobile,id_seen
                F6,Fay,Stone,1977-08-09,617-555-0102,photo-id
                """);
        var fays = kiosk.poolCode();
        kiosk.deliver(
                new StepOneBundle(kiosk.clientId())
                        .code(fays)
                        .typed("Fay", "Stone", "1977-08-09")
                        .mobile("+16175550102"));
        var pass =
                ((Check.Open)
                                portal.activation()
                                        .check(fays.token(), LocalDate.of(1977, 8, 9), "ip"))
                        .pass();

        assertThat(portal.activation().visit(pass).orElseThrow().maskedContact()).isEmpty();
        assertThat(portal.activation().make(pass, "f", PASSWORD))
                .isEqualTo(new Making.NameRefused(NameRule.TOO_SHORT));
        assertThat(portal.activation().make(pass, "617 555 0102", PASSWORD))
                .isEqualTo(new Making.NameRefused(NameRule.TAKEN));
        assertThat(portal.activation().make(pass, "FayStone77", PASSWORD))
                .isInstanceOf(Making.Live.class);
    }

    @Test
    void signingInTakesTheNameInAnyForm() {
        make(pass(), PASSWORD);

        for (var name : List.of("617-555-0102", "+1 617 555 0102", " (617) 555 0102 "))
            assertThat(portal.accounts().signIn(name, PASSWORD, "ip"))
                    .isInstanceOf(Accounts.SignIn.In.class);
    }

    @Test
    void aWrongNameAndAWrongPasswordAreTheSameAnswer() {
        make(pass(), PASSWORD);

        assertThat(
                        List.of(
                                portal.accounts().signIn("617-555-0102", "not my password", "ip"),
                                portal.accounts().signIn("617-555-0199", PASSWORD, "ip")))
                .containsOnly(new Accounts.SignIn.Refused());
    }

    @Test
    void guessingAPasswordIsSlowedDownForAnyName() {
        for (var i = 0; i < 10; i++) portal.accounts().signIn("617-555-0199", "guess", "ip" + i);

        assertThat(portal.accounts().signIn("617-555-0199", PASSWORD, "elsewhere"))
                .isEqualTo(new Accounts.SignIn.TooMany(Duration.ofMinutes(10)));
    }

    @Test
    void theFirstPageShowsTheVisitsToComeAndTheFirstTask() {
        var live = (Making.Live) make(pass(), PASSWORD);

        assertThat(portal.accounts().home(live.session()))
                .isEqualTo(
                        Optional.of(
                                new Accounts.Home(
                                        "Ben",
                                        "en",
                                        PortalTask.REFILL,
                                        List.of(
                                                new Accounts.Visit(
                                                        TestPortal.TODAY, "08:30", "Dr. Lin")),
                                        List.of(),
                                        Optional.empty())));
    }

    @Test
    void aSessionEndsAfterHalfAnHourOrWhenSignedOut() {
        var first = ((Making.Live) make(pass(), PASSWORD)).session();
        var second =
                ((Accounts.SignIn.In) portal.accounts().signIn("6175550102", PASSWORD, "ip"))
                        .session();

        portal.accounts().signOut(second);
        assertThat(portal.accounts().home(second)).isEmpty();
        assertThat(portal.accounts().home(first)).isPresent();
        portal.clock().move(Duration.ofMinutes(30));
        assertThat(portal.accounts().home(first)).isEmpty();
    }

    @Test
    void theFirstTaskIsToldToThePractice() {
        var bens = kiosk.deliver(new StepOneBundle(kiosk.clientId()).kind("help"));
        assertThat(kiosk.readTask(bens).body()).doesNotContain("firstTaskDone");
        var session = ((Making.Live) make(pass(), PASSWORD)).session();

        portal.accounts().firstTaskDone(session);

        var done =
                portal.look(
                        rows -> {
                            var ben = rows.patients().ofMrn("B2").orElseThrow().id();
                            return rows.accounts().ofPatient(ben).orElseThrow().start();
                        });
        assertThat(done.firstTaskDone()).isTrue();
    }

    @Test
    void nothingTheFilesHoldIsReadableWithoutTheKey() throws Exception {
        make(pass(), PASSWORD);

        try (var files = Files.walk(portal.folder().resolve("data"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(bytes).doesNotContain("Stone").doesNotContain("16175550102");
            }
        }
    }
}
