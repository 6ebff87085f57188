package org.vestibule.portal.desk;

import org.vestibule.frontdesk.DeskReply.Refusal;
import org.vestibule.portal.store.Call;
import org.vestibule.portal.store.CallState;
import org.vestibule.portal.store.Rows;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Calls for help: at most one a kiosk, as one person stands there. */
public final class HelpCalls {
    /**
     * A kiosk speaks every few seconds; after this long nobody can still be told that help comes.
     */
    private static final Duration SILENT = Duration.ofMinutes(2);

    private static final Set<CallState> WAITING = Set.of(CallState.CALLING, CallState.HEARD);
    private static final Set<CallState> OPEN =
            Set.of(CallState.CALLING, CallState.HEARD, CallState.ON_THE_WAY);

    private final Desk desk;
    private final HelpChart chart;

    HelpCalls(Desk desk, HelpChart chart) {
        this.desk = desk;
        this.chart = chart;
    }

    /**
     * Takes a call; the same id again is the same call. Others of the kiosk end.
     *
     * @param id the kiosk's own, or a new one
     * @return empty when another kiosk's call has this id
     */
    public Optional<Call> call(String clientId, UUID id, Call.Topic topic) {
        return desk.database().durably(rows -> call(rows, clientId, id.toString(), topic));
    }

    private Optional<Call> call(Rows rows, String clientId, String id, Call.Topic topic) {
        var known = rows.helpCalls().find(id);
        if (known.isPresent()) return known.filter(c -> c.clientId().equals(clientId));
        for (var before : rows.helpCalls().openOf(clientId)) withdraw(rows, before);
        var call = new Call(id, clientId, topic, desk.now(), CallState.CALLING);
        rows.helpCalls().add(call);
        chart.called(rows, call);
        return Optional.of(call);
    }

    /** One that this kiosk never made is done. */
    public CallState state(String clientId, String id) {
        return desk.database()
                .read(rows -> rows.helpCalls().find(id))
                .filter(c -> c.clientId().equals(clientId))
                .map(Call::state)
                .orElse(CallState.DONE);
    }

    /** The kiosk takes its call back. */
    public void end(String clientId, String id) {
        desk.database()
                .durably(
                        rows -> {
                            var call =
                                    rows.helpCalls()
                                            .find(id)
                                            .filter(c -> c.clientId().equals(clientId));
                            call.ifPresent(c -> withdraw(rows, c));
                            return call;
                        });
    }

    /** Consoles have these on their screens. */
    void heard(Collection<String> ids) {
        if (ids.isEmpty()) return;
        desk.database()
                .inTransaction(
                        rows -> {
                            for (var id : ids)
                                rows.helpCalls()
                                        .move(id, Set.of(CallState.CALLING), CallState.HEARD);
                            return ids;
                        });
    }

    Acted onMyWay(Rows rows, String id) {
        return move(rows, id, WAITING, CallState.ON_THE_WAY, HelpChart.Step.ON_THE_WAY);
    }

    Acted helped(Rows rows, String id) {
        return move(rows, id, OPEN, CallState.DONE, HelpChart.Step.HELPED);
    }

    private Acted move(
            Rows rows, String id, Set<CallState> from, CallState to, HelpChart.Step step) {
        if (rows.helpCalls().find(id).isEmpty()) return new Acted.Not(Refusal.UNKNOWN);
        if (!rows.helpCalls().move(id, from, to)) return new Acted.Not(Refusal.MOVED_ON);
        chart.moved(rows, id, step);
        return Acted.done();
    }

    /** Whoever was on their way has been there. */
    private void withdraw(Rows rows, Call call) {
        if (!rows.helpCalls().move(call.taskId(), OPEN, CallState.DONE)) return;
        var wasComing = call.state() == CallState.ON_THE_WAY;
        chart.moved(
                rows, call.taskId(), wasComing ? HelpChart.Step.HELPED : HelpChart.Step.WITHDRAWN);
    }

    /** Ends the calls of kiosks that fell silent or were shut out. */
    void endSilent() {
        var since = desk.now().minus(SILENT);
        List<Call> silent = desk.database().read(rows -> rows.helpCalls().openOfSilent(since));
        if (silent.isEmpty()) return;
        desk.database()
                .durably(
                        rows -> {
                            for (var call : silent) withdraw(rows, call);
                            return silent;
                        });
    }
}
