package org.vestibule.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.portal.MovingClock;
import org.vestibule.portal.MovingTicker;
import org.vestibule.portal.TestPortal;
import org.vestibule.portal.desk.StaffAccounts.Change;
import org.vestibule.portal.desk.StaffAccounts.NewColleague;
import org.vestibule.portal.pages.Activation.PasswordRule;
import org.vestibule.portal.store.PortalAct;
import org.vestibule.portal.store.PortalDatabase;
import org.vestibule.staff.Actor;
import org.vestibule.staff.Role;
import org.vestibule.testing.TestDatabase;

import java.nio.file.Path;
import java.security.SecureRandom;

/** Who keeps the accounts of the people at the desk. */
class StaffAccountsTest {
    private static final String PASSWORD = "amber kettle";
    private static final Actor KEEPER = Actor.operator();

    @TempDir private Path folder;
    private PortalDatabase database;
    private StaffAccounts accounts;

    @BeforeEach
    void open() {
        database = TestDatabase.standard().in(folder).get();
        var random = new RandomCodes(new SecureRandom());
        var desk =
                new Desk(
                        database,
                        new Hashes(new byte[32]),
                        random,
                        TestPortal.practice(),
                        new MovingClock(TestPortal.START),
                        Lifetimes.standard());
        var lockouts = new Lockouts(database, new MovingTicker());
        accounts = new StaffAccounts(desk, new Passwords(random), lockouts);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Change add(String name, String password) {
        return accounts.add(KEEPER, new NewColleague(name, "D. Okafor", Role.IT), password);
    }

    private int recorded(PortalAct act) {
        return database.<Integer>read(rows -> rows.audit().count(act));
    }

    @Test
    void somebodyNewIsListedAndRecorded() {
        var made = (Change.Made) add("Okafor", PASSWORD);

        assertThat(accounts.list(KEEPER))
                .containsExactly(
                        new StaffAccounts.Entry(
                                made.staffId(), "okafor", "D. Okafor", Role.IT, true, false));
        assertThat(recorded(PortalAct.STAFF_ADDED)).isEqualTo(1);
    }

    @Test
    void noPasswordLiesInTheDatabase() {
        add("okafor", PASSWORD);

        var kept = database.read(rows -> rows.staff().ofName("okafor").orElseThrow());

        assertThat(kept.password()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(kept.password()).doesNotContain("amber");
        assertThat(kept.toString()).doesNotContain("argon2id", "okafor");
    }

    @Test
    void aNameIsTakenInAnySpelling() {
        add("okafor", PASSWORD);

        assertThat(add(" OKAFOR ", PASSWORD)).isEqualTo(new Change.NameTaken());
        accounts.shutOut(KEEPER, "okafor");
        assertThat(add("okafor", PASSWORD)).isEqualTo(new Change.NameTaken());
    }

    @Test
    void aNameIsSomething() {
        assertThat(add("  ", PASSWORD)).isEqualTo(new Change.NameRefused());
        assertThat(add("x".repeat(101), PASSWORD)).isEqualTo(new Change.NameRefused());
    }

    @ParameterizedTest
    @CsvSource({
        "1234567, TOO_SHORT",
        "welcome1, COMMON",
        "aaaaaaaaa, COMMON",
        "okafor2026!, CONTAINS_NAME",
        "d-okafor-99, CONTAINS_NAME"
    })
    void aWeakPasswordIsRefusedWithItsReason(String password, PasswordRule rule) {
        assertThat(add("okafor", password)).isEqualTo(new Change.PasswordRefused(rule));
        add("okafor", PASSWORD);
        assertThat(accounts.setPassword(KEEPER, "okafor", password))
                .isEqualTo(new Change.PasswordRefused(rule));
    }

    @Test
    void eightCharactersAreEnoughBesideTheConsolesKey() {
        assertThat(add("okafor", "teaspoon")).isInstanceOf(Change.Made.class);
    }

    @Test
    void whoDoesNotKeepStaffChangesNothing() {
        var desk = new Actor("s-1", Role.FRONT_DESK.rights());

        assertThatThrownBy(() -> accounts.list(desk)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> accounts.shutOut(desk, "okafor"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> accounts.letIn(desk, "okafor"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> accounts.setPassword(desk, "okafor", PASSWORD))
                .isInstanceOf(IllegalStateException.class);
        var who = new NewColleague("x", "X", Role.PRACTICE_MANAGER);
        assertThatThrownBy(() -> accounts.add(desk, who, PASSWORD))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nobodyIsNobody() {
        assertThat(accounts.shutOut(KEEPER, "nobody")).isEqualTo(new Change.Nobody());
        assertThat(accounts.letIn(KEEPER, "nobody")).isEqualTo(new Change.Nobody());
        assertThat(accounts.setPassword(KEEPER, "nobody", PASSWORD)).isEqualTo(new Change.Nobody());
    }

    @Test
    void aNewRoleIsListedAndRecorded() {
        add("okafor", PASSWORD);

        accounts.setRole(KEEPER, "okafor", Role.PRACTICE_MANAGER);

        assertThat(accounts.list(KEEPER).getFirst().role()).isEqualTo(Role.PRACTICE_MANAGER);
        assertThat(recorded(PortalAct.STAFF_ROLE_SET)).isEqualTo(1);
        assertThat(accounts.setRole(KEEPER, "nobody", Role.IT)).isEqualTo(new Change.Nobody());
    }

    @Test
    void whoWasShutOutIsListedSoUntilLetIn() {
        add("okafor", PASSWORD);

        accounts.shutOut(KEEPER, "okafor");
        assertThat(accounts.list(KEEPER).getFirst().active()).isFalse();
        accounts.letIn(KEEPER, "okafor");
        assertThat(accounts.list(KEEPER).getFirst().active()).isTrue();

        assertThat(recorded(PortalAct.STAFF_SHUT_OUT)).isEqualTo(1);
        assertThat(recorded(PortalAct.STAFF_LET_IN)).isEqualTo(1);
    }
}
