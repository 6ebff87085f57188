package org.vestibule.kiosk.nav;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/**
 * The window in the lobby. Locked, it has no frame, fills the display, stays above all others,
 * takes no request to close, and comes back when the window system makes it small or hides it. What
 * the window system keeps for itself, such as Ctrl+Alt+Del and the virtual terminals, only the
 * computer's own lock-down holds back.
 */
public final class LobbyStage {
    private LobbyStage() {}

    /** An ordinary window, for looking at the kiosk on a desk. */
    public static Stage open(Scene scene) {
        var stage = new Stage(StageStyle.DECORATED);
        stage.setScene(scene);
        return stage;
    }

    /** For the lobby; only {@link Stage#close} ends it. */
    public static Stage locked(Scene scene) {
        var stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(scene);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setAlwaysOnTop(true);
        stage.setFullScreen(true);
        stage.setOnCloseRequest(Event::consume);
        stage.fullScreenProperty().addListener((_, _, full) -> fill(stage, full));
        stage.iconifiedProperty().addListener((_, _, small) -> comeBack(stage, small));
        return stage;
    }

    private static void fill(Stage stage, boolean full) {
        if (!full && stage.isShowing()) stage.setFullScreen(true);
    }

    private static void comeBack(Stage stage, boolean small) {
        if (small) stage.setIconified(false);
    }
}
