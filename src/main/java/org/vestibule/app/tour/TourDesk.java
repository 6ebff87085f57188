package org.vestibule.app.tour;

import javafx.stage.Stage;
import javafx.stage.StageStyle;

import org.vestibule.app.wiring.ConsolePlan;
import org.vestibule.app.wiring.ConsoleProgram;
import org.vestibule.app.wiring.ConsoleStart;
import org.vestibule.console.Console;

import java.io.IOException;
import java.nio.file.Path;

/** The front desk's window, beside the kiosk's on the same glass. */
final class TourDesk implements AutoCloseable {
    /** Beside the kiosk, whether it stands or lies. */
    private static final double LEFT = 1940;

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final ConsoleProgram program;
    private final Console console;
    private final Stage stage;
    private final Pictures pictures;

    private TourDesk(ConsoleProgram program, Path out) {
        this.program = program;
        console = FxThread.call(program::screens);
        stage = FxThread.call(this::show);
        pictures = new Pictures(stage, out);
    }

    static TourDesk open(ConsolePlan plan, Path out) throws IOException {
        return switch (ConsoleProgram.start(plan)) {
            case ConsoleStart.Started(var program) -> new TourDesk(program, out);
            case ConsoleStart.Refused(var sentence) -> throw new TourFailure(sentence);
        };
    }

    private Stage show() {
        var window = new Stage(StageStyle.UNDECORATED);
        window.setScene(console.scene());
        window.setX(LEFT);
        window.setY(0);
        window.setWidth(WIDTH);
        window.setHeight(HEIGHT);
        window.show();
        return window;
    }

    Stage stage() {
        return stage;
    }

    Pictures pictures() {
        return pictures;
    }

    @Override
    public void close() {
        FxThread.run(
                () -> {
                    stage.hide();
                    console.close();
                });
        program.close();
    }
}
