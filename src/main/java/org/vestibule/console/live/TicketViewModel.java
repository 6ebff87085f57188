package org.vestibule.console.live;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.vestibule.console.desk.Errand;
import org.vestibule.console.desk.Workplace;
import org.vestibule.console.roster.FinderViewModel;
import org.vestibule.console.words.Dates;
import org.vestibule.console.words.Keys;
import org.vestibule.frontdesk.CaseReason;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.DeskReply;
import org.vestibule.frontdesk.Expected;
import org.vestibule.frontdesk.Likeness;
import org.vestibule.frontdesk.OpenCase;
import org.vestibule.frontdesk.PersonRow;
import org.vestibule.i18n.Message;
import org.vestibule.practice.EvidenceType;
import org.vestibule.staff.Right;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A ticket: whom it is about, why it waits, and what the desk saw. */
public final class TicketViewModel implements CardModel {
    private final Workplace place;
    private final Errand errand;
    private final FinderViewModel finder;
    private final ReadOnlyObjectWrapper<OpenCase> open;
    private final ReadOnlyObjectWrapper<Whom> whom = new ReadOnlyObjectWrapper<>(new Whom.Asking());

    public TicketViewModel(Workplace place, OpenCase open) {
        this.place = place;
        this.open = new ReadOnlyObjectWrapper<>(open);
        errand = new Errand(place.desk());
        finder = new FinderViewModel(place.desk());
        onAskAgain();
    }

    /** The case has moved. */
    void update(OpenCase now) {
        if (now.equals(open.get())) return;
        var before = open.get();
        open.set(now);
        // Staff's own pick stays; the portal's may have changed.
        var moved = now.reason() != before.reason() || !now.patientId().equals(before.patientId());
        if (moved && !(whom.get() instanceof Whom.Picked)) onAskAgain();
    }

    /** Asks the portal whom it is about. */
    public void onAskAgain() {
        whom.set(new Whom.Asking());
        place.desk().<List<Likeness>>ask(shift -> shift.matches(id()), this::heard);
    }

    private void heard(DeskReply<List<Likeness>> reply) {
        if (whom.get() instanceof Whom.Picked) return;
        whom.set(
                switch (reply) {
                    case DeskReply.Got<List<Likeness>>(var people) -> among(people);
                    case DeskReply.Offline<List<Likeness>>(_) ->
                            new Whom.Unheard(Message.of("whom.offline"));
                    case DeskReply.Refused<List<Likeness>>(var why) ->
                            new Whom.Unheard(Keys.of("refusal.", why));
                    case DeskReply.Same<List<Likeness>>(), DeskReply.SignedOut<List<Likeness>>() ->
                            whom.get();
                });
    }

    /** The portal's own match where it made one; the only likely one; or staff chooses. */
    private Whom among(List<Likeness> all) {
        var people =
                all.stream()
                        .filter(one -> one.certainty() != Likeness.Certainty.CERTAINLY_NOT)
                        .toList();
        var matched = open.get().patientId();
        if (matched.isPresent()) {
            var known =
                    people.stream()
                            .filter(one -> one.person().id().equals(matched.get()))
                            .findFirst();
            if (known.isPresent()) return new Whom.One(known.get());
            var expected = expected(matched.get());
            if (expected.isPresent()) return new Whom.Picked(expected.get().person());
        }
        if (people.isEmpty()) return new Whom.Nobody();
        // Name and birth date at least: with one contact or none nobody is certain by what they
        // typed, and the ID that is in front of the desk decides.
        var likely =
                people.stream()
                        .filter(one -> one.certainty() != Likeness.Certainty.POSSIBLE)
                        .toList();
        var several = open.get().reason() == CaseReason.SEVERAL_MATCHES;
        return likely.size() == 1 && !several
                ? new Whom.One(likely.getFirst())
                : new Whom.Several(people);
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

    public ReadOnlyObjectProperty<OpenCase> open() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Whom> whom() {
        return whom.getReadOnlyProperty();
    }

    /** {@code Ticket B7 · Kiosk 2}, or only where it came from. */
    public Message title() {
        var origin = open.get().origin();
        return origin.ticket()
                .map(ticket -> Message.of("ticket.title").with("ticket", ticket))
                .orElse(Message.of("ticket.title-without"))
                .with("kiosk", origin.kiosk());
    }

    @Override
    public Message age() {
        var ago = place.dates().ago(place.since(since()));
        return Message.of("ticket.typed").with("ago", place.dates().text(ago));
    }

    /** The visit today of whoever it is about. */
    public Optional<Expected> expected(String patientId) {
        return place.desk().sight().board().expected().stream()
                .filter(one -> one.person().id().equals(patientId))
                .findFirst();
    }

    /** The record that the evidence would be for, once there is one. */
    public Optional<PersonRow> person() {
        return Whoms.person(whom.get());
    }

    /** Whether the person can be taken into the roster as typed. */
    public boolean canBeAdded() {
        var unknown = whom.get() instanceof Whom.Nobody || whom.get() instanceof Whom.Several;
        return unknown && open.get().typed().isPresent() && !endsOnly();
    }

    /** Whether there is nothing to confirm at the desk: somebody else has to come. */
    public boolean endsOnly() {
        return open.get().reason() == CaseReason.MINOR;
    }

    /** Whether this evidence reaches the practice's level. */
    public boolean isEnough(EvidenceType evidence) {
        return evidence.level().meets(place.practice().policy().required());
    }

    /** Why evidence cannot be recorded now; null: it can. */
    public @Nullable Message obstacle() {
        return place.desk().obstacle(Right.ATTEST).orElse(null);
    }

    /** Why nobody can be added now; null: they can. */
    public @Nullable Message addingObstacle() {
        return place.desk().obstacle(Right.ADD_PATIENT).orElse(null);
    }

    public void onPick(PersonRow person) {
        errand.say(null);
        finder.clear();
        whom.set(new Whom.Picked(person));
    }

    /** Back to whom the portal thinks of. */
    public void onOther() {
        errand.say(null);
        onAskAgain();
    }

    /** The desk saw this evidence of that person. */
    public void onSaw(EvidenceType evidence) {
        person().filter(_ -> !endsOnly() && isEnough(evidence))
                .ifPresent(
                        person ->
                                errand.run(
                                        new DeskAct.Confirm(id(), person.id(), evidence),
                                        Message.of("ticket.done"),
                                        _ -> {}));
    }

    public void onAdd(EvidenceType evidence) {
        if (!canBeAdded() || !isEnough(evidence)) return;
        errand.run(new DeskAct.AddPatient(id(), evidence), Message.of("ticket.added"), _ -> {});
    }

    public void onNotThem() {
        errand.run(new DeskAct.NotThem(id()), Message.of("ticket.ended"), _ -> {});
    }
}
