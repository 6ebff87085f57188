package org.vestibule.portal.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.vestibule.portal.StepOneBundle;
import org.vestibule.portal.TestPortal;
import org.vestibule.portal.desk.Desk;
import org.vestibule.portal.desk.Hashes;
import org.vestibule.portal.desk.IssuedCode;
import org.vestibule.portal.desk.Lifetimes;
import org.vestibule.portal.desk.Passwords;
import org.vestibule.portal.desk.PhoneActivation;
import org.vestibule.portal.desk.PoolCodes;
import org.vestibule.portal.desk.RandomCodes;
import org.vestibule.portal.desk.Reception;
import org.vestibule.portal.desk.RosterImport;
import org.vestibule.portal.pages.Activation.Check;
import org.vestibule.portal.pages.Activation.Making;
import org.vestibule.portal.store.CaseStage;
import org.vestibule.portal.store.Code;
import org.vestibule.portal.store.PortalDatabase;
import org.vestibule.portal.store.Rows;
import org.vestibule.staff.Actor;
import org.vestibule.testing.TestDatabase;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Two kiosks enroll one person at the same instant, over and over, with real transactions. {@code
 * -Dvestibule.races=1000} runs the long one.
 */
@ParameterizedClass
@EnumSource
class TwoKiosksOnePersonRaceTest {

    private static final int RACES = Integer.getInteger("vestibule.races", 100);
    private static final List<String> KIOSKS = List.of("kiosk-1", "kiosk-2");

    /** Costly guesses are another test's; here they would only hold up the race. */
    private static final Passwords.Cost CHEAP = new Passwords.Cost(64, 1);

    private static final String PASSWORD = "plum cake and rain";

    private final TestDatabase kind;
    @TempDir private Path folder;
    private PortalDatabase database;
    private Desk desk;
    private Reception reception;
    private PhoneActivation phones;
    private FhirJson json;
    private ExecutorService threads;

    TwoKiosksOnePersonRaceTest(TestDatabase kind) {
        this.kind = kind;
    }

    @BeforeEach
    void open() {
        database = kind.in(folder).get();
        var random = new RandomCodes(new SecureRandom());
        desk =
                new Desk(
                        database,
                        new Hashes(new byte[32]),
                        random,
                        TestPortal.practice(),
                        InstantSource.system(),
                        Lifetimes.standard());
        json = new FhirJson(Runnable::run);
        var charts = new TaskCharts(json, desk.clock());
        reception = new Reception(desk, charts);
        phones = new PhoneActivation(desk, charts, new Passwords(random, CHEAP), reception);
        threads = Executors.newVirtualThreadPerTaskExecutor();
        roster();
    }

    @AfterEach
    void close() {
        threads.close();
        database.close();
    }

    /** Enough of them, for a build, on the file. */
    private int races() {
        return kind == TestDatabase.H2 ? RACES : RACES / 4;
    }

    /** One person a race, each with a birthday and all seen today. */
    private void roster() {
        var csv = new StringBuilder("mrn,first name,last name,dob,id_seen\n");
        for (var race = 0; race < races(); race++)
            csv.append("M%d,Given%s,Stone,%s,photo-id\n".formatted(race, word(race), born(race)));
        var options = new RosterImport.Options(Optional.empty(), true);
        var bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
        var report = new RosterImport(desk, reception).take(Actor.operator(), bytes, options);
        assertThat(report.counts().attested()).isEqualTo(races());
    }

    private static LocalDate born(int race) {
        return LocalDate.of(1975, 7, 4).plusDays(race);
    }

    private static String word(int number) {
        var word = new StringBuilder();
        for (var rest = number; ; rest /= 26) {
            word.append((char) ('a' + rest % 26));
            if (rest < 26) return word.toString();
        }
    }

    @Test
    void oneAccountOneLivingCodeAndBothTasksEndWell() throws Exception {
        for (var race = 0; race < races(); race++) {
            var codes = new ArrayList<IssuedCode>();
            for (var kiosk : KIOSKS) codes.addAll(new PoolCodes(desk).issue(kiosk, 1));
            if (race % 2 == 0) bothArriveThenBothPhones(race, codes);
            else onePhoneIsFasterThanTheOtherKiosk(race, codes);
            endedWell("M" + race);
        }
        assertThat(database.<Integer>read(rows -> rows.accounts().count())).isEqualTo(races());
    }

    private void bothArriveThenBothPhones(int race, List<IssuedCode> codes) throws Exception {
        atOnce(arrival(race, 0, codes.get(0)), arrival(race, 1, codes.get(1)));
        var patient = "M" + race;
        assertThat(database.<Long>read(rows -> living(rows, patient))).isEqualTo(1);
        var live = atOnce(phone(race, codes.get(0)), phone(race, codes.get(1)));
        assertThat(live).containsOnlyOnce(true);
    }

    private void onePhoneIsFasterThanTheOtherKiosk(int race, List<IssuedCode> codes)
            throws Exception {
        arrival(race, 0, codes.get(0)).call();
        atOnce(phone(race, codes.get(0)), arrival(race, 1, codes.get(1)));
        var opened =
                database.<Boolean>read(
                        rows -> rows.accounts().ofPatient(id(rows, "M" + race)).isPresent());
        // The later code took its place in time: that one opens the account.
        if (!opened) assertThat(phone(race, codes.get(1)).call()).isTrue();
    }

    private Callable<Boolean> arrival(int race, int kiosk, IssuedCode code) {
        // The second kiosk's code was handed out a moment later.
        var authored = Instant.now().minusSeconds(60 - kiosk);
        var bundle =
                new StepOneBundle(KIOSKS.get(kiosk))
                        .code(code.id())
                        .authored(authored)
                        .typed("Given" + word(race), "Stone", born(race).toString());
        return () -> {
            var step = new StepOneReader(json).read(bundle.json(), KIOSKS.get(kiosk));
            return new Intake(desk, reception, json).take(step, KIOSKS.get(kiosk)).created();
        };
    }

    /** Whether this phone opened the account. */
    private Callable<Boolean> phone(int race, IssuedCode code) {
        return () -> {
            var typed = code.code().token().value();
            phones.opened(typed);
            return phones.check(typed, born(race), code.id()) instanceof Check.Open(var pass)
                    && phones.make(pass, code.id(), PASSWORD) instanceof Making.Live;
        };
    }

    private List<Boolean> atOnce(Callable<Boolean> one, Callable<Boolean> other) throws Exception {
        var barrier = new CyclicBarrier(2);
        var results = new ArrayList<Boolean>();
        for (var done : threads.invokeAll(List.of(at(barrier, one), at(barrier, other))))
            results.add(done.get());
        return results;
    }

    private static Callable<Boolean> at(CyclicBarrier barrier, Callable<Boolean> work) {
        return () -> {
            barrier.await();
            return work.call();
        };
    }

    private void endedWell(String mrn) {
        database.read(
                rows -> {
                    var patient = id(rows, mrn);
                    assertThat(rows.accounts().ofPatient(patient)).as(mrn).isPresent();
                    assertThat(living(rows, mrn)).as(mrn).isZero();
                    assertThat(rows.cases().ofPatient(patient))
                            .as(mrn)
                            .hasSize(2)
                            .allSatisfy(c -> assertThat(c.stage()).isEqualTo(CaseStage.ACTIVE));
                    return mrn;
                });
    }

    private static String id(Rows rows, String mrn) {
        return rows.patients().ofMrn(mrn).orElseThrow().id();
    }

    private static long living(Rows rows, String mrn) {
        return rows.codes().ofPatient(id(rows, mrn)).stream()
                .filter(c -> c.state() == Code.State.LIVE)
                .count();
    }
}
