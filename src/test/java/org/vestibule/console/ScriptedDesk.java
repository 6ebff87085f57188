package org.vestibule.console;

import org.vestibule.frontdesk.ActId;
import org.vestibule.frontdesk.Board;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.DeskReply;
import org.vestibule.frontdesk.DeskResult;
import org.vestibule.frontdesk.FrontDesk;
import org.vestibule.frontdesk.Likeness;
import org.vestibule.frontdesk.PersonRow;
import org.vestibule.frontdesk.Shift;
import org.vestibule.frontdesk.SignIn;
import org.vestibule.frontdesk.StaffMember;
import org.vestibule.staff.Role;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/**
 * A desk in memory. It answers as it stands; an act is done once for each id, however often it is
 * sent, and a lost answer is lost after the act was done.
 */
public final class ScriptedDesk implements FrontDesk {
    public static final String NAME = "okafor";
    public static final String PASSWORD = "a long enough password";

    /** One act as it arrived. */
    public record Arrived(ActId id, DeskAct act) {}

    private final Queue<SignIn> signIns = new ArrayDeque<>();
    private final Queue<DeskReply<DeskResult>> replies = new ArrayDeque<>();
    private final Map<ActId, DeskReply<DeskResult>> done = new HashMap<>();
    private final Map<String, List<Likeness>> likenesses = new HashMap<>();
    private final List<PersonRow> roster = new ArrayList<>();
    private final List<Arrived> arrived = new ArrayList<>();
    private final List<String> found = new ArrayList<>();
    private Board board;
    private Role role = Role.FRONT_DESK;
    private Optional<DeskReply<Board>> instead = Optional.empty();
    private boolean offline;
    private int lose;
    private int looks;
    private int closed;
    private int version;

    public ScriptedDesk(Board board) {
        this.board = board;
    }

    public void role(Role now) {
        role = now;
    }

    /** The next sign-in or unlock is answered so. */
    public void answerSignIn(SignIn answer) {
        signIns.add(answer);
    }

    /** The next act is answered so. */
    public void answerAct(DeskReply<DeskResult> reply) {
        replies.add(reply);
    }

    /** The board is asked for in vain. */
    public void answerBoard(DeskReply<Board> reply) {
        instead = Optional.of(reply);
    }

    /** Everything is not reached, or is again. */
    public void offline(boolean is) {
        offline = is;
    }

    /** The answers of this many acts are lost after they were done. */
    public void loseAnswers(int count) {
        lose = count;
    }

    public void board(Board now) {
        board =
                new Board(
                        "v" + ++version,
                        now.day(),
                        now.expected(),
                        now.cases(),
                        now.calls(),
                        now.kiosks());
    }

    public Board board() {
        return board;
    }

    public void matches(String caseId, Likeness... people) {
        likenesses.put(caseId, List.of(people));
    }

    public void onRoster(PersonRow... people) {
        roster.addAll(List.of(people));
    }

    public List<Arrived> arrived() {
        return List.copyOf(arrived);
    }

    public List<DeskAct> acts() {
        return arrived.stream().map(Arrived::act).toList();
    }

    /** How many acts were done, each id once. */
    public int done() {
        return done.size();
    }

    /** What the roster was searched for. */
    public List<String> searches() {
        return List.copyOf(found);
    }

    public int looks() {
        return looks;
    }

    public int closed() {
        return closed;
    }

    @Override
    public SignIn signIn(String name, String password) {
        var told = signIns.poll();
        if (told != null) return told;
        if (offline) return new SignIn.Offline("no network");
        return name.equals(NAME) && password.equals(PASSWORD)
                ? new SignIn.Welcome(new ScriptedShift())
                : new SignIn.Wrong();
    }

    private final class ScriptedShift implements Shift {
        @Override
        public StaffMember who() {
            return new StaffMember("s-1", "D. Okafor", role, role.rights());
        }

        @Override
        public DeskReply<Board> board(String known) {
            looks++;
            if (offline) return new DeskReply.Offline<>("no network");
            if (instead.isPresent()) return instead.get();
            return known.equals(board.version())
                    ? new DeskReply.Same<>()
                    : new DeskReply.Got<>(board);
        }

        @Override
        public DeskReply<List<PersonRow>> find(String words) {
            found.add(words);
            if (offline) return new DeskReply.Offline<>("no network");
            return new DeskReply.Got<>(
                    roster.stream()
                            .filter(one -> (one.given() + " " + one.family()).contains(words))
                            .toList());
        }

        @Override
        public DeskReply<List<Likeness>> matches(String caseId) {
            return offline
                    ? new DeskReply.Offline<>("no network")
                    : new DeskReply.Got<>(likenesses.getOrDefault(caseId, List.of()));
        }

        @Override
        public DeskReply<DeskResult> act(ActId id, DeskAct act) {
            if (offline) return new DeskReply.Offline<>("no network");
            arrived.add(new Arrived(id, act));
            var told = replies.poll();
            if (told != null && !done.containsKey(id)) done.put(id, told);
            var reply = done.computeIfAbsent(id, _ -> new DeskReply.Got<>(result(act)));
            if (lose-- > 0) return new DeskReply.Offline<>("reply lost");
            return reply;
        }

        @Override
        public SignIn unlock(String password) {
            var told = signIns.poll();
            if (told != null) return told;
            if (offline) return new SignIn.Offline("no network");
            return password.equals(PASSWORD) ? new SignIn.Welcome(this) : new SignIn.Wrong();
        }

        @Override
        public void close() {
            closed++;
        }
    }

    private DeskResult result(DeskAct act) {
        return switch (act) {
            case DeskAct.Reissue _ ->
                    new DeskResult.Code(
                            "K7QM2X9PK7QM2X9PK7QM2X9PK7", "K7QM-2X9P", board.day().plusDays(7));
            case DeskAct.PairDevice _ -> new DeskResult.PairingCode("P4RK-7TWX");
            case DeskAct.SawId _,
                    DeskAct.Confirm _,
                    DeskAct.AddPatient _,
                    DeskAct.NotThem _,
                    DeskAct.OnMyWay _,
                    DeskAct.Helped _,
                    DeskAct.Called _,
                    DeskAct.ApproveProxy _,
                    DeskAct.RefuseProxy _,
                    DeskAct.Revoke _,
                    DeskAct.RetryParked _,
                    DeskAct.EndProxies _,
                    DeskAct.TakeList _,
                    DeskAct.PrintGuide _ ->
                    new DeskResult.Done();
        };
    }
}
