package org.vestibule.portal.desk;

import org.vestibule.frontdesk.Board;
import org.vestibule.frontdesk.DeskJson;
import org.vestibule.frontdesk.HelpCall;
import org.vestibule.frontdesk.KioskState;
import org.vestibule.portal.store.Call;
import org.vestibule.portal.store.CallState;
import org.vestibule.portal.store.Rows;
import org.vestibule.staff.Actor;
import org.vestibule.staff.Right;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/**
 * The board that every console asks for each second. It is built at most once a change and shared;
 * its version is a hash of what it says, so that consoles hear only of what is to be seen.
 */
public final class Boards {
    /** Codes run out and days begin without anything being written. */
    private static final Duration OLDEST = Duration.ofSeconds(5);

    private static final int VERSION_LENGTH = 24;

    private final Desk desk;
    private final CaseActs cases;
    private final HelpCalls calls;
    private final ReentrantLock lock = new ReentrantLock();
    private Optional<Built> last = Optional.empty();

    Boards(Desk desk, CaseActs cases, HelpCalls calls) {
        this.desk = desk;
        this.cases = cases;
        this.calls = calls;
    }

    /**
     * @param changes of the database that it holds
     * @param devices the same for whoever may not see people
     * @param unheard calls that no console has shown
     */
    private record Built(
            long changes, Instant at, Board whole, Board devices, List<String> unheard) {}

    /** As this person may see it; who may help has heard its calls now. */
    public Board of(Actor actor) {
        var built = built();
        if (actor.may(Right.HELP)) calls.heard(built.unheard());
        return actor.may(Right.SEE_TODAY) ? built.whole() : built.devices();
    }

    private Built built() {
        lock.lock();
        try {
            var changes = desk.database().changes();
            var now = desk.now();
            var fresh =
                    last.filter(b -> b.changes() == changes)
                            .filter(b -> !now.isBefore(b.at()))
                            .filter(b -> now.isBefore(b.at().plus(OLDEST)))
                            .orElseGet(() -> desk.database().read(rows -> build(rows, changes)));
            last = Optional.of(fresh);
            return fresh;
        } finally {
            lock.unlock();
        }
    }

    private Built build(Rows rows, long changes) {
        var kiosks = rows.reports().kiosks();
        var called = rows.helpCalls().open();
        var open = cases.open(rows);
        var whole =
                new Board(
                        "",
                        desk.today(),
                        new Today(desk, rows, open).expected(),
                        open,
                        calls(called, kiosks),
                        kiosks);
        var devices = new Board("", desk.today(), List.of(), List.of(), List.of(), kiosks);
        var unheard =
                called.stream()
                        .filter(c -> c.state() == CallState.CALLING)
                        .map(Call::taskId)
                        .toList();
        return new Built(changes, desk.now(), versioned(whole), versioned(devices), unheard);
    }

    private static List<HelpCall> calls(List<Call> open, List<KioskState> kiosks) {
        Map<String, String> names =
                kiosks.stream().collect(Collectors.toMap(KioskState::clientId, KioskState::name));
        return open.stream()
                .filter(c -> names.containsKey(c.clientId()))
                .sorted(Comparator.comparing(Call::since))
                .map(c -> call(c, names.getOrDefault(c.clientId(), "")))
                .toList();
    }

    private static HelpCall call(Call call, String kiosk) {
        var state =
                call.state() == CallState.ON_THE_WAY
                        ? HelpCall.State.ON_THE_WAY
                        : HelpCall.State.CALLING;
        return new HelpCall(
                call.taskId(),
                kiosk,
                call.topic().screen(),
                call.topic().language(),
                call.since(),
                state);
    }

    /** Keyed, so that nobody can try whether somebody is on it. */
    private Board versioned(Board board) {
        var json = new String(DeskJson.write(board), StandardCharsets.UTF_8);
        var version = desk.hashes().of("board " + json).substring(0, VERSION_LENGTH);
        return new Board(
                version,
                board.day(),
                board.expected(),
                board.cases(),
                board.calls(),
                board.kiosks());
    }
}
