package org.vestibule.console.live;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;
import org.vestibule.console.desk.Errand;
import org.vestibule.console.desk.Workplace;
import org.vestibule.console.roster.FinderViewModel;
import org.vestibule.console.words.Dates;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.OpenCase;
import org.vestibule.frontdesk.PersonRow;
import org.vestibule.frontdesk.ProxyBasis;
import org.vestibule.i18n.Message;
import org.vestibule.practice.EvidenceType;
import org.vestibule.staff.Right;
import org.vestibule.ui.desk.Remark;

import java.time.Instant;

/** Somebody asks for access to another person's record: whose, on what ground, what was shown. */
public final class ProxyViewModel implements CardModel {
    private final Workplace place;
    private final Errand errand;
    private final FinderViewModel finder;
    private final ReadOnlyObjectWrapper<OpenCase> open;
    private final ReadOnlyObjectWrapper<@Nullable PersonRow> whose = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable ProxyBasis> basis = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable EvidenceType> evidence = new SimpleObjectProperty<>();

    ProxyViewModel(Workplace place, OpenCase open) {
        this.place = place;
        this.open = new ReadOnlyObjectWrapper<>(open);
        errand = new Errand(place.desk());
        finder = new FinderViewModel(place.desk());
    }

    void update(OpenCase now) {
        open.set(now);
    }

    public ReadOnlyObjectProperty<OpenCase> open() {
        return open.getReadOnlyProperty();
    }

    @Override
    public String id() {
        return open.get().id();
    }

    @Override
    public Instant since() {
        return open.get().origin().authoredOn();
    }

    @Override
    public Errand errand() {
        return errand;
    }

    public FinderViewModel finder() {
        return finder;
    }

    public Dates dates() {
        return place.dates();
    }

    /** Whose record it is about; null until somebody was found. */
    public ReadOnlyObjectProperty<@Nullable PersonRow> whose() {
        return whose.getReadOnlyProperty();
    }

    public ObjectProperty<@Nullable ProxyBasis> basis() {
        return basis;
    }

    public ObjectProperty<@Nullable EvidenceType> evidence() {
        return evidence;
    }

    public Message title() {
        var origin = open.get().origin();
        return origin.ticket()
                .map(ticket -> Message.of("proxy.title").with("ticket", ticket))
                .orElse(Message.of("proxy.title-without"))
                .with("kiosk", origin.kiosk());
    }

    @Override
    public Message age() {
        var ago = place.dates().ago(place.since(since()));
        return Message.of("ticket.typed").with("ago", place.dates().text(ago));
    }

    /** Why nothing can be decided now; null: it can. */
    public @Nullable Message obstacle() {
        return place.desk().obstacle(Right.DECIDE_PROXY).orElse(null);
    }

    public boolean mayDecide() {
        return place.desk().may(Right.DECIDE_PROXY);
    }

    public void onPick(PersonRow person) {
        whose.set(person);
        errand.say(null);
        finder.clear();
    }

    public void onOther() {
        whose.set(null);
    }

    /** Whether this evidence reaches the practice's level. */
    public boolean isEnough(EvidenceType type) {
        return type.level().meets(place.practice().policy().required());
    }

    public void onApprove() {
        var person = whose.get();
        var ground = basis.get();
        var seen = evidence.get();
        if (person == null) {
            errand.say(Remark.bad(Message.of("proxy.missing-whose")));
        } else if (ground == null) {
            errand.say(Remark.bad(Message.of("proxy.missing-basis")));
        } else if (seen == null) {
            errand.say(Remark.bad(Message.of("proxy.missing-evidence")));
        } else {
            errand.run(
                    new DeskAct.ApproveProxy(id(), person.id(), seen, ground),
                    Message.of("proxy.approved"),
                    _ -> {});
        }
    }

    public void onRefuse() {
        errand.run(new DeskAct.RefuseProxy(id()), Message.of("proxy.refused"), _ -> {});
    }
}
