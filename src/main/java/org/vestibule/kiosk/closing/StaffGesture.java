package org.vestibule.kiosk.closing;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.vestibule.ui.Ticker;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What staff does to be asked for a PIN: seven touches in the upper left corner within five
 * seconds, or Ctrl+Alt+Shift+E. Every other key with Ctrl, Alt or the system's own, and F10 and
 * F11, do nothing at all, so that none of them leads out of the kiosk.
 */
public final class StaffGesture {
    static final int TOUCHES = 7;
    static final Duration WITHIN = Duration.ofSeconds(5);

    /** Side of the corner, mm. */
    public static final double CORNER_MM = 25;

    private final Ticker ticker;
    private final double corner;
    private final Runnable made;
    private final Deque<Long> touches = new ArrayDeque<>();

    /**
     * @param corner side of the corner, px
     * @param made runs on the thread of the screens
     */
    public StaffGesture(Ticker ticker, double corner, Runnable made) {
        this.ticker = ticker;
        this.corner = corner;
        this.made = made;
    }

    public void listen(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::touched);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void touched(MouseEvent event) {
        if (event.getSceneX() > corner || event.getSceneY() > corner) {
            touches.clear();
            return;
        }
        var now = ticker.nanos();
        touches.addLast(now);
        while (now - touches.getFirst() > WITHIN.toNanos()) touches.removeFirst();
        if (touches.size() < TOUCHES) return;
        touches.clear();
        made.run();
    }

    private void pressed(KeyEvent event) {
        var command = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        var asks =
                event.isControlDown()
                        && event.isAltDown()
                        && event.isShiftDown()
                        && event.getCode() == KeyCode.E;
        var windows = event.getCode() == KeyCode.F10 || event.getCode() == KeyCode.F11;
        if (command || windows) event.consume();
        if (asks) made.run();
    }
}
