package org.vestibule.console.situation;

import org.vestibule.console.Front;
import org.vestibule.frontdesk.Board;
import org.vestibule.ui.Fx;

import java.util.function.Consumer;

/** Runs a situation on the thread of the screens, with somebody signed in. */
final class AtTheDesk {
    private AtTheDesk() {}

    static void signedIn(Board board, Consumer<Front> situation) {
        with(
                board,
                front -> {
                    front.signedIn();
                    situation.accept(front);
                });
    }

    static void with(Board board, Consumer<Front> situation) {
        Fx.start();
        Fx.run(
                () -> {
                    try (var front = new Front(board)) {
                        situation.accept(front);
                    }
                });
    }
}
