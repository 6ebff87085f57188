package org.vestibule.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.portal.TestKiosk.PoolCode;
import org.vestibule.portal.store.PortalAct;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Somebody has a code that is not theirs, and tries birth dates at a real portal. */
class NobodyLearnsWhoIsAPatientTest {
    private static final String NEVER_WAS = "K7QM2X9P";
    private static final String OTHERS = "1980-02-29";
    private static final String BENS = "1975-07-04";
    private static final String CYS = "1990-12-31";

    private static TestPortal portal;
    private static TestKiosk kiosk;
    private static HttpClient wire;

    @BeforeAll
    static void start(@TempDir Path folder) {
        portal = TestPortal.withPages(folder);
        portal.importRoster(TestPortal.ROSTER);
        kiosk = TestKiosk.ready(portal);
        wire = portal.client();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static StepOneBundle bundle(PoolCode code) {
        return new StepOneBundle(kiosk.clientId()).code(code);
    }

    /** Of somebody whom the desk has seen, so that it would open. */
    private static PoolCode bens() {
        var code = kiosk.poolCode();
        kiosk.deliver(bundle(code).typed("Ben", "Stone", BENS).mobile("+16175550102"));
        return code;
    }

    /** Of somebody who still has to come to the desk. */
    private static PoolCode cys() {
        var code = kiosk.poolCode();
        kiosk.deliver(bundle(code).typed("Cy", "Reed", CYS));
        return code;
    }

    /** Each try is another phone's, so that nothing but the code can connect them. */
    private static PlainPhone.Page tried(String code, String birthDate) {
        return new PlainPhone(portal, wire, "en-US").born(code, birthDate).apartFromTheNonce();
    }

    /** Five wrong tries, then the right birth date. */
    private static List<PlainPhone.Page> sixTries(String code, String right) {
        var pages = new ArrayList<PlainPhone.Page>();
        for (var i = 0; i < 5; i++) pages.add(tried(code, OTHERS));
        pages.add(tried(code, right));
        return pages;
    }

    private static int locked() {
        return portal.look(rows -> rows.audit().count(PortalAct.CODE_LOCKED));
    }

    @Test
    @DisplayName("R-32 five wrong birth dates lock a code, and every page is as for none")
    void aCodeWithAnothersBirthDateIsLikeACodeThatNeverWas() {
        var before = locked();
        var known = bens();
        var seen = sixTries(known.token(), BENS);
        seen.add(tried(known.shortCode(), BENS));
        var atTheDesk = sixTries(cys().token(), CYS);
        var never = sixTries(NEVER_WAS, BENS);
        never.add(tried(NEVER_WAS, BENS));

        assertThat(seen).isEqualTo(never);
        assertThat(atTheDesk).isEqualTo(never.subList(0, 6));
        assertThat(Set.copyOf(never)).hasSize(1);
        assertThat(never.getFirst().status()).isEqualTo(403);
        assertThat(never.getFirst().words()).startsWith("That did not work");
        assertThat(locked() - before).as("the one that never was is locked as well").isEqualTo(3);
    }

    @Test
    void theRightBirthDateBeforeTheLockOpensSoTheRefusalsAboveMeanSomething() {
        var code = bens();
        for (var i = 0; i < 4; i++) tried(code.token(), OTHERS);

        var opened = tried(code.token(), BENS);

        assertThat(opened.status()).isEqualTo(303);
        assertThat(opened.header("location")).isEqualTo("/password");
    }

    @Test
    @DisplayName("R-32 the question is the same page for every code, before and after the lock")
    void theQuestionIsTheSamePage() {
        var code = bens();
        var first = opened(code.token(), "en-US");
        sixTries(code.token(), BENS);

        var others =
                List.of(
                        opened(code.token(), "en-US"),
                        opened(NEVER_WAS, "en-US"),
                        opened("not a code", "en-US"));
        assertThat(others).containsOnly(first);
    }

    private static PlainPhone.Page opened(String code, String languages) {
        var path = "/a/" + code.replace(" ", "%20");
        return new PlainPhone(portal, wire, languages).get(path).apartFromTheNonce();
    }

    @Test
    void whoEnrolledInSpanishIsRefusedInTheWordsOfTheFormLikeEverybodyElse() {
        var code = kiosk.poolCode();
        kiosk.deliver(bundle(code).language("es").typed("Cy", "Reed", CYS));
        var spanish = Map.of("language", "es", "year", "1980", "month", "2", "day", "29");

        var pages = new ArrayList<PlainPhone.Page>();
        for (var one : List.of(code.token(), NEVER_WAS)) {
            pages.add(answer(one, spanish));
            pages.add(answer(one, spanish));
        }
        assertThat(Set.copyOf(pages)).hasSize(1);
        assertThat(pages.getFirst().body()).contains("lang=\"es\"");

        var english = Map.of("language", "en", "year", "1980", "month", "2", "day", "29");
        assertThat(answer(code.token(), english)).isEqualTo(answer(NEVER_WAS, english));
    }

    private static PlainPhone.Page answer(String code, Map<String, String> fields) {
        var phone = new PlainPhone(portal, wire, "en-US");
        phone.get("/a/" + code);
        return phone.post("/a/" + code, fields).apartFromTheNonce();
    }

    /**
     * No clock is read: what takes time is the work, and that is compared. Every statement that the
     * database was given, and how often, is the same for a code that is, at each of six tries.
     */
    @Test
    @DisplayName("R-32 the same work for a wrong birth date as for a code that never was")
    void neitherDoesTheTimeTellWhichItWas() throws SQLException {
        var known = bens();
        var atTheDesk = cys();
        var fresh = "M8WN3Y7R";
        try (var work = new PortalWork(portal.folder())) {
            for (var each = 1; each <= 7; each++) {
                var none = work(work, fresh);
                assertThat(none.keySet().toString().toUpperCase(Locale.ROOT))
                        .as("it was counted")
                        .contains("UPDATE ATTEMPT", "FROM CODE", "FROM PATIENT");
                for (var code : List.of(known.token(), atTheDesk.shortCode()))
                    assertThat(work(work, code)).as("try %d", each).isEqualTo(none);
            }
        }
    }

    /** Of the answer to a birth date; the question was on the screen already. */
    private static Map<String, Integer> work(PortalWork work, String code) throws SQLException {
        var phone = new PlainPhone(portal, wire, "en-US");
        phone.get("/a/" + code);
        return work.of(
                () -> {
                    var answer = Map.of("year", "1980", "month", "2", "day", "29");
                    assertThat(phone.post("/a/" + code, answer).status()).isEqualTo(403);
                });
    }
}
