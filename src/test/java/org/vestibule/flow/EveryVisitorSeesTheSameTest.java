package org.vestibule.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.frontdesk.CaseReason;
import org.vestibule.i18n.Language;
import org.vestibule.kiosk.Glass;
import org.vestibule.portal.StepOneBundle;
import org.vestibule.portal.TestKiosk;
import org.vestibule.portal.TestPortal;
import org.vestibule.portal.pages.Activation.Check;
import org.vestibule.portal.pages.Activation.Making;
import org.vestibule.ui.Fx;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The same visit, four times: somebody on the roster, a stranger, somebody with an account, a
 * minor. All of one family, with one telephone, one email and one birthday. The kiosk's real window
 * and the real portal; what is compared is every word on every screen and every call, until the
 * desk says something.
 */
@DisplayName("R-32 whoever comes sees the same screens, and the kiosk makes the same calls")
class EveryVisitorSeesTheSameTest {
    private static final Duration THREE_DAYS = Duration.ofDays(3);
    private static final String PHONE = "6175550188";

    private static final String ROSTER =
            """
            mrn,given_name,family_name,birth_date,mobile_phone,email,id_seen
            K1,Kay,Lane,1980-07-04,(617) 555-0188,lanes@example.com,photo-id
            E1,Eda,Lane,1981-07-04,(617) 555-0188,lanes@example.com,photo-id
            M1,Max,Lane,2014-07-04,(617) 555-0188,lanes@example.com,photo-id
            """;

    /** Who comes, and what becomes of it at the desk. */
    private enum Visitor {
        KNOWN("Kay", 1980, CaseReason.NOT_ATTESTED, CaseReason.NO_ACCOUNT),
        STRANGER("Zoe", 1982, CaseReason.NO_MATCH, CaseReason.NO_MATCH),
        ENROLLED("Eda", 1981, CaseReason.HAS_ACCOUNT, CaseReason.RECOVERY),
        MINOR("Max", 2014, CaseReason.MINOR, CaseReason.MINOR);

        final String given;
        final int born;
        final CaseReason enrolling;
        final CaseReason recovering;

        Visitor(String given, int born, CaseReason enrolling, CaseReason recovering) {
            this.given = given;
            this.born = born;
            this.enrolling = enrolling;
            this.recovering = recovering;
        }

        /** Without what this very person typed: that they read themselves is no secret. */
        String withoutSelf(String text) {
            return text.replace(given, "GIVEN").replace(Integer.toString(born), "YEAR");
        }
    }

    private static TestPortal portal;
    private static TestKiosk kiosk;

    @BeforeAll
    static void start(@TempDir Path folder) {
        Fx.start();
        portal = new TestPortal(folder);
        portal.clock().move(THREE_DAYS.negated());
        portal.importRoster(ROSTER);
        kiosk = TestKiosk.ready(portal);
        open("Eda", LocalDate.of(1981, 7, 4));
        portal.letPass(THREE_DAYS);
    }

    /** Each visit has a day of its own, on which the desk has seen nobody yet. */
    @BeforeEach
    void nextDay() {
        portal.letPass(Duration.ofDays(1));
        kiosk.use(kiosk.freshToken());
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    /** An account, three days ago. */
    private static void open(String given, LocalDate born) {
        var code = kiosk.poolCode();
        kiosk.deliver(
                new StepOneBundle(kiosk.clientId())
                        .code(code)
                        .authored(portal.clock().instant())
                        .typed(given, "Lane", born.toString()));
        var pass = ((Check.Open) portal.activation().check(code.token(), born, "ip")).pass();
        assertThat(portal.activation().make(pass, given + "lane81", "plum cake and rain"))
                .isInstanceOf(Making.Live.class);
    }

    /** All that happened in front of one visitor, and the case at the desk. */
    private record Seen(List<String> screens, List<String> calls, String task) {}

    private static CaseReason reason(Seen seen) {
        return portal.look(rows -> rows.cases().find(seen.task()).orElseThrow())
                .reason()
                .orElseThrow();
    }

    private interface Script {
        void play(Walk walk);
    }

    /** One visit at a new window. */
    private static final class Walk {
        final Visitor visitor;
        final Glass glass;
        final List<String> screens = new ArrayList<>();
        final DeliveredVisit delivery = new DeliveredVisit(kiosk);

        Walk(Visitor visitor) {
            this.visitor = visitor;
            this.glass = new Glass(List.of(Language.ENGLISH));
        }

        void touch(String key) {
            glass.touch(key);
            look();
        }

        void look() {
            screens.add(visitor.withoutSelf(String.join(" | ", glass.seen())));
        }

        void sayWho() {
            glass.type(0, visitor.given);
            glass.type(1, "Lane");
            touch("ui.continue");
            glass.type(0, "7");
            glass.type(1, "4");
            glass.type(2, Integer.toString(visitor.born));
            touch("ui.continue");
            glass.type(0, PHONE);
            glass.type(1, "lanes@example.com");
            touch("ui.continue");
        }

        /** Handed in, and the portal looked at as often as the kiosk does before the desk acts. */
        void handIn() {
            touch("review.save");
            glass.news.tell(delivery.deliver(glass.shelf.kept().getLast()));
            look();
            for (var times = 0; times < 3; times++) {
                glass.news.tell(delivery.look());
                look();
            }
        }

        Seen seen() {
            var calls = delivery.calls().stream().map(visitor::withoutSelf).toList();
            return new Seen(screens, calls, delivery.task());
        }
    }

    private static Map<Visitor, Seen> each(Script script) {
        var all = new LinkedHashMap<Visitor, Seen>();
        for (var visitor : Visitor.values())
            all.put(
                    visitor,
                    Fx.call(
                            () -> {
                                var walk = new Walk(visitor);
                                try (walk.glass) {
                                    script.play(walk);
                                    return walk.seen();
                                }
                            }));
        return all;
    }

    private static void theSame(Map<Visitor, Seen> all) {
        var known = all.get(Visitor.KNOWN);
        assertThat(known).isNotNull();
        for (var seen : all.values()) {
            assertThat(seen.screens()).isEqualTo(known.screens());
            assertThat(seen.calls()).isEqualTo(known.calls());
        }
    }

    @Test
    void signingUp() {
        var all =
                each(
                        walk -> {
                            walk.glass.touchWords("English");
                            walk.look();
                            walk.touch("benefits.test-results");
                            walk.touch("for-whom.me");
                            walk.sayWho();
                            walk.touch("finish.phone");
                            walk.touch("agreements.terms");
                            walk.touch("ui.continue");
                            walk.handIn();
                            walk.touch("id-check.show-code");
                            walk.touch("ui.finish-later");
                        });

        theSame(all);
        var screens = all.get(Visitor.STRANGER).screens();
        assertThat(Set.copyOf(screens)).as("different screens, each read").hasSizeGreaterThan(9);
        assertThat(String.join("", screens)).contains("GIVEN Lane", "Show your ID");
        all.forEach((who, seen) -> assertThat(reason(seen)).isEqualTo(who.enrolling));
    }

    @Test
    void notGettingInWithAnIdThatTheDeskSawToday() {
        portal.importRoster(ROSTER);

        var all =
                each(
                        walk -> {
                            walk.glass.touchWords("English");
                            walk.touch("benefits.test-results");
                            walk.touch("for-whom.cannot-get-in");
                            walk.sayWho();
                            walk.handIn();
                            walk.touch("ui.finish-later");
                        });

        theSame(all);
        assertThat(String.join("", all.get(Visitor.ENROLLED).screens())).contains("Show your ID");
        all.forEach((who, seen) -> assertThat(reason(seen)).isEqualTo(who.recovering));
    }
}
