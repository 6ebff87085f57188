package org.vestibule.sync;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vestibule.enrollment.Connection.State;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class ConnectionTest {
    private final SyncBoard board = new SyncBoard();
    private final List<State> heard = new ArrayList<>();

    @Test
    void whoeverWatchesHearsAtOnceThatNobodyHasAsked() {
        board.watch(heard::add);
        assertThat(heard).containsExactly(State.UNKNOWN);
    }

    @Test
    void aPortalThatGoesAndComesBackIsHeardOfOnceEach() {
        board.watch(heard::add);
        board.reached();
        board.note(silence());
        board.note(silence());
        board.reached();
        assertThat(heard).containsExactly(State.UNKNOWN, State.UP, State.DOWN, State.UP);
    }

    @Test
    void aPortalThatDoesNotLetThisKioskInIsAsGoodAsGone() {
        board.watch(heard::add);
        board.note(new PortalReply.Denied<>("this device was revoked"));
        assertThat(heard).endsWith(State.DOWN);
    }

    @Test
    void whoStoppedWatchingHearsNothing() {
        board.watch(heard::add).close();
        board.reached();
        assertThat(heard).containsExactly(State.UNKNOWN);
    }

    private static PortalReply<String> silence() {
        return new PortalReply.Later<>(
                Trouble.UNREACHABLE, "the portal cannot be reached", Optional.<Duration>empty());
    }
}
