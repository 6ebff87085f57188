package org.vestibule.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestibule.audit.AuditEvent;
import org.vestibule.enrollment.Stage;
import org.vestibule.outbox.Receipt;
import org.vestibule.testing.PlantedWords;
import org.vestibule.testing.Samples;
import org.vestibule.testing.TestStore;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Somebody takes the kiosk with its key and dumps every table. */
class NobodyIsReadWithTheKeyTest {
    /** Who adds one says here that it has no place for a name. */
    private static final Map<String, List<String>> COLUMNS =
            Map.of(
                    "ENROLLMENT",
                    List.of("ID", "SLOT", "SEALED", "STAGE", "TASK_ID", "ANSWERS_ID", "SEAL"),
                    "OUTBOX",
                    List.of("ID", "PLACE", "STATE", "ATTEMPTS", "DUE", "REASON", "SEAL"),
                    "ACTIVATION_CODE",
                    List.of("ID", "SLOT", "SEALED", "EXPIRES", "TAKEN_BY", "SEAL"),
                    "AUDIT_ENTRY",
                    List.of("POSITION", "AT", "EVENT", "ACTOR", "SUBJECT", "HASH"),
                    "AUDIT_HEAD",
                    List.of("ID", "POSITION", "HASH", "SEAL"),
                    "TICKET",
                    List.of("ID", "GIVEN_ON", "GIVEN", "LAST_NUMBER"));

    private static final int DELIVERED = 1;
    private static final int WAITING = 2;

    private final TestStore fixture = TestStore.create();
    private List<Map<String, Object>> before = List.of();

    /** One delivered and one that waits, after somebody declined and somebody called for help. */
    @BeforeEach
    void keepAndDeliver() {
        fixture.store().codePool().add(TestStore.codes(3));
        fixture.save(Samples.typed(DELIVERED));
        fixture.save(Samples.typed(WAITING));
        fixture.save(Samples.declined(3));
        fixture.save(Samples.help(4));
        fixture.store().auditLog().record(AuditEvent.HELP_CALLED, "kiosk", "CONTACT");
        fixture.store().close();
        before = WithTheKey.table(fixture.settings(), "file:", "ENROLLMENT");
        fixture.reopen();
        var id = Samples.id(DELIVERED);
        fixture.store().outbox().delivered(id.value(), new Receipt("t-1", "a-1", TestStore.NOW));
        fixture.store().progressLog().remember(id, Stage.READY);
        fixture.store().close();
    }

    @AfterEach
    void delete() {
        fixture.reopen().close();
    }

    @Test
    @DisplayName("the kiosk knows nobody: no table has a place for a name")
    void noTableHasAPlaceForANameOfTheRoster() {
        var columns = new TreeSet<String>();
        var dump = WithTheKey.dump(fixture.settings());
        for (var row : dump.getOrDefault("INFORMATION_SCHEMA.COLUMNS", List.of())) {
            if (!"PUBLIC".equals(row.get("TABLE_SCHEMA"))) continue;
            columns.add(row.get("TABLE_NAME") + "." + row.get("COLUMN_NAME"));
        }
        columns.removeIf(column -> column.startsWith("flyway_schema_history."));
        var known =
                COLUMNS.entrySet().stream()
                        .flatMap(
                                table ->
                                        table.getValue().stream()
                                                .map(column -> table.getKey() + "." + column));
        assertThat(columns).containsExactlyInAnyOrderElementsOf(known.toList());
    }

    @Test
    @DisplayName("no planted word in any cell of any table")
    void noCellNamesAnybody() {
        var words = PlantedWords.of(Samples.PLANTED, Samples.BORN);
        var dump = WithTheKey.dump(fixture.settings());
        assertThat(dump.get("PUBLIC.ENROLLMENT")).hasSize(4);
        dump.forEach(
                (table, rows) -> {
                    for (var row : rows) {
                        row.forEach(
                                (column, cell) ->
                                        assertThat(words.in(cell))
                                                .as(table + "." + column)
                                                .isEmpty());
                    }
                });
    }

    @Test
    @DisplayName("what was delivered is opened by no key that is left")
    void theDeliveredRowIsShreddedEvenForWhoKeptAnOlderCopyOfIt() {
        var keys = WithTheKey.recordKeys(fixture.settings());
        assertThat(openedBy(keys, WAITING)).as("the attempt itself works").isTrue();
        assertThat(openedBy(keys, DELIVERED)).isFalse();
        var now = row(WithTheKey.table(fixture.settings(), "file:", "ENROLLMENT"), DELIVERED);
        assertThat(now.keySet()).doesNotContain("SEALED", "SLOT").contains("TASK_ID");
    }

    @Test
    void theCodeThatWasGivenWithItIsShreddedToo() {
        var taken =
                WithTheKey.table(fixture.settings(), "file:", "ACTIVATION_CODE").stream()
                        .filter(row -> row.containsKey("TAKEN_BY"))
                        .collect(Collectors.toMap(row -> row.get("TAKEN_BY"), row -> row.keySet()));
        assertThat(taken.get(Samples.id(DELIVERED).value())).doesNotContain("SEALED");
        assertThat(taken.get(Samples.id(WAITING).value())).contains("SEALED");
    }

    /** The row as it was before the delivery, tried with every key. */
    private boolean openedBy(List<byte[]> keys, int number) {
        var sealed = sealed(row(before, number));
        var owner = RecordKind.ENROLLMENT.associatedData(Samples.id(number).value());
        var cipher = new RecordCipher(fixture.settings().random());
        return keys.stream().anyMatch(key -> cipher.open(key, owner, sealed).isPresent());
    }

    private static byte[] sealed(Map<String, Object> row) {
        if (row.get("SEALED") instanceof byte[] sealed) return sealed;
        throw new AssertionError("it was not sealed");
    }

    private static Map<String, Object> row(List<Map<String, Object>> rows, int number) {
        return rows.stream()
                .filter(row -> Samples.id(number).value().equals(row.get("ID")))
                .findFirst()
                .orElseThrow();
    }
}
