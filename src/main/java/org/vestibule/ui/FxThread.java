package org.vestibule.ui;

import javafx.application.Platform;

import java.util.concurrent.Executor;

/** The thread of the screens; the only way onto it. */
public final class FxThread implements Executor {
    @Override
    public void execute(Runnable action) {
        Platform.runLater(action);
    }
}
