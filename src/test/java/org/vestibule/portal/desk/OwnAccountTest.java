package org.vestibule.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.enrollment.Contact;
import org.vestibule.enrollment.Enrollment;
import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.EnrollmentKind;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.enrollment.ForWhom;
import org.vestibule.enrollment.Identity;
import org.vestibule.enrollment.PersonName;
import org.vestibule.enrollment.Wishes;
import org.vestibule.frontdesk.CaseReason;
import org.vestibule.portal.MovingClock;
import org.vestibule.portal.TestPortal;
import org.vestibule.portal.store.PortalDatabase;
import org.vestibule.practice.AssuranceLevel;
import org.vestibule.practice.Policy;
import org.vestibule.practice.PortalTask;
import org.vestibule.practice.Practice;
import org.vestibule.testing.TestDatabase;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@DisplayName("R-33 from the birthday that the practice has set somebody may have their own account")
class OwnAccountTest {
    @TempDir private Path folder;
    private PortalDatabase database;

    @BeforeEach
    void open() {
        database = TestDatabase.standard().in(folder).get();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # from, born,    today,      by its clock, minor
                    18, 2008-11-23, 2026-11-22, 23:59, true
                    18, 2008-11-23, 2026-11-23, 00:00, false
                    18, 2008-02-29, 2026-02-28, 23:59, true
                    18, 2008-02-29, 2026-03-01, 00:00, false
                    18, 2008-02-28, 2026-02-28, 00:00, false
                    18, 2008-03-01, 2026-02-28, 12:00, true
                    16, 2012-02-29, 2028-02-28, 12:00, true
                    16, 2012-02-29, 2028-02-29, 12:00, false
                    13, 2012-02-29, 2025-02-28, 12:00, true
                    13, 2012-02-29, 2025-03-01, 12:00, false
                    21, 2008-11-23, 2026-11-23, 12:00, true
                    """)
    void isDecidedWhereThePracticeLies(
            int from, LocalDate born, LocalDate today, LocalTime at, boolean minor) {
        var practice = practice(from);
        var now = today.atTime(at).atZone(practice.profile().zone()).toInstant();
        var judge = new Judge(desk(practice, now));

        var verdict = database.<Verdict>read(rows -> judge.judge(rows, enrollment(born, now)));

        var expected = minor ? CaseReason.MINOR : CaseReason.NO_MATCH;
        assertThat(verdict).isEqualTo(new Verdict.Unsure(expected, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"PORTAL_ENROLLMENT, ME, MINOR", "PORTAL_RECOVERY, CANNOT_GET_IN, MINOR"})
    void whateverAChildAsksForThemselves(EnrollmentKind kind, ForWhom whom, CaseReason reason) {
        assertThat(reasonOf(kind, whom)).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "HELP, ME, WITH_HELP",
        "CALL_BACK, ME, CALL",
        "PROXY_REQUEST, MY_CHILD, PROXY",
        "PROXY_REQUEST, ADULT_I_HELP, PROXY",
        "PORTAL_ENROLLMENT, MY_CHILD, PROXY",
        "PORTAL_ENROLLMENT, ADULT_I_HELP, PROXY",
        "PORTAL_ENROLLMENT, JUST_SHOW_ME, WITH_HELP"
    })
    void whatIsForStaffWhoeverItIs(EnrollmentKind kind, ForWhom whom, CaseReason reason) {
        assertThat(reasonOf(kind, whom)).isEqualTo(reason);
    }

    private CaseReason reasonOf(EnrollmentKind kind, ForWhom whom) {
        var judge = new Judge(desk(practice(18), TestPortal.START));
        var asks = enrollment(LocalDate.of(2012, 1, 2), TestPortal.START, kind, whom);
        var verdict = database.<Verdict>read(rows -> judge.judge(rows, asks));
        return ((Verdict.Unsure) verdict).reason();
    }

    private Desk desk(Practice practice, Instant now) {
        return new Desk(
                database,
                new Hashes(new byte[32]),
                new RandomCodes(new SecureRandom()),
                practice,
                new MovingClock(now),
                Lifetimes.standard());
    }

    private static Practice practice(int from) {
        var policy = new Policy(AssuranceLevel.PHOTO_ID, List.of("en"), "US", from);
        var usual = TestPortal.practice();
        return new Practice(usual.profile(), policy, usual.timings());
    }

    private static Enrollment enrollment(LocalDate born, Instant now) {
        return enrollment(born, now, EnrollmentKind.PORTAL_ENROLLMENT, ForWhom.ME);
    }

    private static Enrollment enrollment(
            LocalDate born, Instant now, EnrollmentKind kind, ForWhom whom) {
        var wishes = new Wishes("en", whom, PortalTask.VISIT, FinishBy.PHONE, Optional.empty());
        var typed = new Identity.Typed(new PersonName("Kim", "Young"), born, Contact.NONE);
        var id = new EnrollmentId(UUID.randomUUID());
        return new Enrollment(id, kind, now, typed, wishes, List.of());
    }
}
