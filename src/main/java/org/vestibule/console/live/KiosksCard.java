package org.vestibule.console.live;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.vestibule.console.desk.Troubles;
import org.vestibule.console.desk.Workplace;
import org.vestibule.console.words.Keys;
import org.vestibule.frontdesk.Board;
import org.vestibule.frontdesk.KioskReport;
import org.vestibule.frontdesk.KioskState;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.desk.Card;

import java.util.List;

/** How the kiosks are, a line each; what somebody has to do stands out. */
final class KiosksCard extends Card {
    private final Ui ui;
    private final Workplace place;
    private final VBox lines = new VBox();
    private List<KioskState> kiosks = List.of();

    KiosksCard(Ui ui, Workplace place) {
        super(ui.text("kiosks.title"), false);
        this.ui = ui;
        this.place = place;
        lines.getStyleClass().add("kiosk-lines");
        put(new Words(ui, Message.of("kiosks.title"), "card-title"), lines);
    }

    void show(List<KioskState> now) {
        kiosks = List.copyOf(now);
        tick();
    }

    /** Silence grows. */
    void tick() {
        lines.getChildren().setAll(kiosks.stream().map(this::line).toList());
        if (kiosks.isEmpty()) {
            lines.getChildren().add(new Words(ui, Message.of("kiosks.none"), "soft"));
        }
    }

    private Node line(KioskState kiosk) {
        var line = new FlowPane(Words.verbatim(ui, kiosk.name(), "soft"));
        line.getStyleClass().add("kiosk-line");
        if (!Board.isLive(kiosk, place.boardTime())) {
            var silent = place.dates().text(place.dates().lasting(place.since(kiosk.heard())));
            add(line, Message.of("kiosks.silent").with("time", silent), true);
            return line;
        }
        var report = kiosk.report();
        add(
                line,
                Keys.of("kiosks.use.", report.use()),
                report.use() == KioskReport.Use.OUT_OF_SERVICE);
        add(line, Keys.of("kiosks.paper.", report.paper()), Troubles.isPaperBad(report.paper()));
        if (!report.parked().isEmpty()) {
            add(line, Message.of("kiosks.parked").with("n", report.parked().size()), true);
        }
        return line;
    }

    private void add(FlowPane line, Message message, boolean bad) {
        var dot = new Label("·");
        dot.getStyleClass().add("soft");
        line.getChildren().addAll(dot, new Words(ui, message, bad ? "differs" : "soft"));
    }
}
