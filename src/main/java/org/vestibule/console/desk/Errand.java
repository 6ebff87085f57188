package org.vestibule.console.desk;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.vestibule.frontdesk.ActId;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.DeskReply;
import org.vestibule.frontdesk.DeskResult;
import org.vestibule.i18n.Message;
import org.vestibule.ui.desk.Remark;

import java.util.function.Consumer;

/**
 * What one card can have done. One act at a time: a second click meanwhile does nothing. An act
 * whose answer was lost keeps its name, so that trying again does not do it twice.
 */
public final class Errand {
    private final Desk desk;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Remark> remark = new ReadOnlyObjectWrapper<>();
    private @Nullable Tried unanswered;

    private record Tried(ActId id, DeskAct act) {}

    public Errand(Desk desk) {
        this.desk = desk;
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** What became of it; null as long as nothing was done. */
    public ReadOnlyObjectProperty<@Nullable Remark> remark() {
        return remark.getReadOnlyProperty();
    }

    public void say(@Nullable Remark words) {
        remark.set(words);
    }

    /**
     * @param done said when it is done
     * @param then gets what it brought
     */
    public void run(DeskAct act, Message done, Consumer<DeskResult> then) {
        if (busy.get()) return;
        var obstacle = desk.obstacle(act.right());
        if (obstacle.isPresent()) {
            remark.set(Remark.bad(obstacle.get()));
            return;
        }
        busy.set(true);
        remark.set(Remark.quiet(Message.of("act.busy")));
        var trying = trying(act);
        unanswered = trying;
        desk.act(trying.id(), act, reply -> answered(reply, done, then));
    }

    private Tried trying(DeskAct act) {
        var before = unanswered;
        return before != null && before.act().equals(act)
                ? before
                : new Tried(new ActId(desk.running().ids().get()), act);
    }

    private void answered(DeskReply<DeskResult> reply, Message done, Consumer<DeskResult> then) {
        busy.set(false);
        if (!(reply instanceof DeskReply.Offline<DeskResult>)) unanswered = null;
        switch (reply) {
            case DeskReply.Got<DeskResult>(var result) -> {
                remark.set(Remark.good(done));
                then.accept(result);
            }
            case DeskReply.Offline<DeskResult>(_) ->
                    remark.set(Remark.bad(Message.of("act.unanswered")));
            case DeskReply.Refused<DeskResult>(var why) -> remark.set(Remark.bad(Refusals.of(why)));
            // A changed board is never the answer to an act, and an ended shift comes elsewhere.
            case DeskReply.Same<DeskResult>(), DeskReply.SignedOut<DeskResult>() ->
                    remark.set(null);
        }
    }
}
