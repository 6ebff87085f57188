package org.vestibule.sync;

import org.vestibule.frontdesk.KioskOrders;
import org.vestibule.frontdesk.KioskReport;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;

/** A desk that answers as a test says and remembers what it was told. */
final class ScriptedDeskLine implements DeskLine {
    final List<KioskReport> reports = new CopyOnWriteArrayList<>();
    final List<Cry> cries = new CopyOnWriteArrayList<>();
    final List<String> hungUp = new CopyOnWriteArrayList<>();
    volatile Supplier<PortalReply<KioskOrders>> orders =
            () -> new PortalReply.Done<>(new KioskOrders(List.of()));
    volatile State state = State.CALLING;
    volatile Function<Ringing, PortalReply<Ringing>> answer = PortalReply.Done::new;

    @Override
    public PortalReply<KioskOrders> report(KioskReport report) {
        reports.add(report);
        return orders.get();
    }

    @Override
    public PortalReply<Ringing> ring(Cry cry) {
        cries.add(cry);
        return answer.apply(new Ringing("call-1", state));
    }

    @Override
    public PortalReply<Ringing> ask(String id) {
        return answer.apply(new Ringing(id, state));
    }

    @Override
    public void hangUp(String id) {
        hungUp.add(id);
    }
}
