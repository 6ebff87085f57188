package org.vestibule.console.desk;

import org.jspecify.annotations.Nullable;
import org.vestibule.frontdesk.ActId;
import org.vestibule.frontdesk.Board;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.DeskReply;
import org.vestibule.frontdesk.DeskReply.Refusal;
import org.vestibule.frontdesk.DeskResult;
import org.vestibule.frontdesk.Shift;
import org.vestibule.frontdesk.SignIn;
import org.vestibule.frontdesk.StaffMember;
import org.vestibule.i18n.Message;
import org.vestibule.staff.Right;
import org.vestibule.ui.Scheduler;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One shift at this console. Looks at the board every second; whatever comes back after the shift
 * ended is dropped. Used on the thread of the screens only.
 */
public final class Desk {
    /** Half of the 2 s in which a ticket has to be here. */
    public static final Duration LOOK = Duration.ofSeconds(1);

    private final Running running;
    private final Supplier<LocalDate> today;
    private final Signal changed = new Signal();
    private Runnable over = () -> {};
    private Sight sight;
    private @Nullable Shift shift;
    private Scheduler.@Nullable Cancellable next;
    private boolean looking;
    private boolean again;

    /**
     * @param today the practice's, until the portal says its own
     */
    public Desk(Running running, Supplier<LocalDate> today) {
        this.running = running;
        this.today = today;
        sight = Sight.nothing(today.get());
    }

    /** Told when the portal has ended the shift. */
    public void onOver(Runnable action) {
        over = action;
    }

    public Running running() {
        return running;
    }

    public void begin(Shift with) {
        end();
        shift = with;
        sight = Sight.nothing(today.get());
        changed.fire();
        look();
    }

    /** Ends the shift here at once, and at the portal as soon as it can be reached. */
    public void end() {
        var ending = forget();
        if (ending == null) return;
        running.tasks()
                .run(
                        () -> {
                            ending.close();
                            return true;
                        },
                        _ -> {},
                        running.broke());
    }

    private @Nullable Shift forget() {
        var before = shift;
        shift = null;
        if (next != null) next.cancel();
        next = null;
        looking = false;
        again = false;
        sight = Sight.nothing(today.get());
        return before;
    }

    public Optional<StaffMember> who() {
        return Optional.ofNullable(shift).map(Shift::who);
    }

    public boolean may(Right right) {
        return who().filter(member -> member.may(right)).isPresent();
    }

    public Sight sight() {
        return sight;
    }

    /**
     * @return ends the watching
     */
    public Runnable watch(Runnable action) {
        return changed.on(action);
    }

    /** Why something that needs this right cannot be done now; empty: it can. */
    public Optional<Message> obstacle(Right right) {
        if (!may(right)) return Optional.of(Refusals.lacking(right));
        return sight.link() instanceof Link.Offline
                ? Optional.of(Message.of("act.offline"))
                : Optional.empty();
    }

    /** Asks the portal something. The answer never comes when the shift is over before. */
    public <T> void ask(Function<Shift, DeskReply<T>> question, Consumer<DeskReply<T>> then) {
        var asked = shift;
        if (asked == null) return;
        running.tasks()
                .run(
                        () -> question.apply(asked),
                        reply -> answered(asked, reply, then),
                        failure -> {
                            running.broke().accept(failure);
                            answered(asked, new DeskReply.Refused<>(Refusal.NOT_UNDERSTOOD), then);
                        });
    }

    private <T> void answered(Shift asked, DeskReply<T> reply, Consumer<DeskReply<T>> then) {
        if (!asked.equals(shift)) return;
        if (reply instanceof DeskReply.SignedOut<T>) endedElsewhere();
        else then.accept(reply);
    }

    /** Does something, and looks at once what came of it. */
    public void act(ActId id, DeskAct act, Consumer<DeskReply<DeskResult>> then) {
        ask(
                working -> working.act(id, act),
                reply -> {
                    then.accept(reply);
                    lookNow();
                });
    }

    /**
     * Whether this is the password of whoever is signed in.
     *
     * @param failed runs when there is no answer because of a bug, which is told elsewhere
     */
    public void unlock(String password, Consumer<SignIn> then, Runnable failed) {
        var asked = shift;
        if (asked == null) return;
        running.tasks()
                .run(
                        () -> asked.unlock(password),
                        answer -> {
                            if (asked.equals(shift)) then.accept(answer);
                        },
                        failure -> {
                            running.broke().accept(failure);
                            failed.run();
                        });
    }

    private void lookNow() {
        if (looking) {
            again = true;
            return;
        }
        if (next != null) next.cancel();
        look();
    }

    private void look() {
        var asked = shift;
        if (asked == null) return;
        looking = true;
        var known = sight.board().version();
        running.tasks()
                .run(
                        () -> asked.board(known),
                        reply -> {
                            if (asked.equals(shift)) looked(reply);
                        },
                        failure -> {
                            running.broke().accept(failure);
                            if (asked.equals(shift)) {
                                looked(new DeskReply.Refused<>(Refusal.NOT_UNDERSTOOD));
                            }
                        });
    }

    private void looked(DeskReply<Board> reply) {
        looking = false;
        if (reply instanceof DeskReply.SignedOut<Board>) {
            endedElsewhere();
            return;
        }
        var before = sight;
        sight = after(reply);
        // The hour at which a same board was heard again is no news.
        var news = !sight.board().equals(before.board()) || !sight.link().equals(before.link());
        if (again) lookSoon(Duration.ZERO);
        else lookSoon(LOOK);
        if (news) changed.fire();
    }

    private void lookSoon(Duration pause) {
        again = false;
        next = running.scheduler().after(pause, this::look);
    }

    private Sight after(DeskReply<Board> reply) {
        var now = running.now().instant();
        return switch (reply) {
            case DeskReply.Got<Board>(var board) -> sight.got(board, now);
            case DeskReply.Same<Board>() -> sight.same(now);
            case DeskReply.Offline<Board>(var words) -> sight.lost(now, words);
            case DeskReply.Refused<Board>(var why) -> sight.barred(why);
            case DeskReply.SignedOut<Board>() -> sight;
        };
    }

    private void endedElsewhere() {
        forget();
        over.run();
    }
}
