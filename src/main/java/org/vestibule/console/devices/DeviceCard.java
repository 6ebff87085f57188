package org.vestibule.console.devices;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.vestibule.console.desk.Troubles;
import org.vestibule.console.words.Keys;
import org.vestibule.frontdesk.KioskReport;
import org.vestibule.frontdesk.KioskState;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.desk.Card;
import org.vestibule.ui.desk.Chip;
import org.vestibule.ui.desk.DeskButton;
import org.vestibule.ui.desk.RemarkLine;

import java.util.ArrayList;
import java.util.List;

/** One kiosk, and everything on it that the portal refused. */
final class DeviceCard extends Card {
    private final Ui ui;
    private final DeviceViewModel device;
    private final HBox top = new HBox();
    private final Label heard;
    private final Label waiting;
    private final Label paper;
    private final AboutFacts about;
    private final VBox troubles = new VBox();
    private final VBox parked = new VBox();
    private final List<DeskButton> retries = new ArrayList<>();
    private List<KioskReport.Parked> shown = List.of();

    DeviceCard(Ui ui, DeviceViewModel device) {
        super(device.state().get().name(), false);
        this.ui = ui;
        this.device = device;
        about = new AboutFacts(ui);
        heard = Words.verbatim(ui, "", "card-line");
        waiting = Words.verbatim(ui, "", "card-line");
        paper = Words.verbatim(ui, "", "card-line");
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("button-line");
        var facts =
                new FlowPane(
                        fact("devices.fact.heard", heard),
                        fact("devices.fact.waiting", waiting),
                        fact("devices.fact.paper", paper));
        facts.getStyleClass().add("facts");
        for (var part : new VBox[] {troubles, parked}) part.getStyleClass().add("card-part");
        put(top, facts, about, troubles, parked);
        device.state().subscribe(this::show);
    }

    private VBox fact(String key, Node value) {
        var fact = new VBox(new Words(ui, Message.of(key), "fact-name"), value);
        fact.getStyleClass().add("fact");
        return fact;
    }

    private void show(KioskState state) {
        if (!state.report().parked().equals(shown)) {
            shown = state.report().parked();
            parked(shown);
        }
        tick();
    }

    /** Silence and waiting grow. */
    void tick() {
        var state = device.state().get();
        top.getChildren().setAll(Words.verbatim(ui, state.name(), "card-title"), chip(state));
        heard.setText(ui.text(device.heard()));
        waiting.setText(ui.text(device.waiting()));
        paper.setText(ui.text(device.paper()));
        about.show(device);
        mark(paper, Troubles.isPaperBad(state.report().paper()));
        mark(heard, !device.isLive());
        troubles.getChildren().clear();
        device.trouble().ifPresent(this::trouble);
        if (!device.isLive()) line(Message.of("devices.silent"), "card-line");
        if (Troubles.isPaperBad(state.report().paper())) {
            line(Keys.of("devices.paper-advice.", state.report().paper()), "card-line");
        }
        show(troubles);
        show(parked);
    }

    private static void show(VBox part) {
        part.setVisible(!part.getChildren().isEmpty());
        part.setManaged(!part.getChildren().isEmpty());
    }

    private static void mark(Label label, boolean bad) {
        label.getStyleClass().removeAll("differs", "card-line");
        label.getStyleClass().add(bad ? "differs" : "card-line");
    }

    private Chip chip(KioskState state) {
        if (!device.isLive()) return new Chip(ui.text("devices.gone"), Chip.Tone.BAD);
        var use = state.report().use();
        var tone =
                switch (use) {
                    case FREE -> Chip.Tone.GOOD;
                    case IN_USE -> Chip.Tone.NOTICE;
                    case OUT_OF_SERVICE -> Chip.Tone.BAD;
                };
        return new Chip(ui.text(Keys.of("devices.use.", use)), tone);
    }

    private void trouble(String words) {
        line(Message.of("devices.trouble").with("words", words), "differs");
    }

    private void line(Message message, String styleClass) {
        troubles.getChildren().add(new Words(ui, message, styleClass));
    }

    private void parked(List<KioskReport.Parked> items) {
        retries.clear();
        parked.getChildren().clear();
        if (items.isEmpty()) return;
        var count =
                items.size() == 1
                        ? Message.of("devices.parked.one")
                        : Message.of("devices.parked").with("n", items.size());
        parked.getChildren().add(new Words(ui, count, "field-name"));
        for (var item : items) parked.getChildren().add(parked(item));
        refresh();
    }

    private Node parked(KioskReport.Parked item) {
        var words = Words.verbatim(ui, item.words(), "card-line");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var again =
                new DeskButton(
                        ui,
                        DeskButton.Kind.SECONDARY,
                        Message.of("devices.retry"),
                        () -> device.onRetry(item.enrollmentId()));
        retries.add(again);
        var remark = new RemarkLine(ui);
        var errand = device.retry(item.enrollmentId());
        errand.remark().subscribe(remark::say);
        errand.busy().subscribe(_ -> refresh());
        var line = new HBox(words, again);
        line.setAlignment(Pos.CENTER_LEFT);
        var row = new VBox(line, remark);
        row.getStyleClass().add("parked");
        return row;
    }

    /** What can be done may have changed. */
    void refresh() {
        var why = device.obstacle();
        for (var i = 0; i < retries.size(); i++) {
            var busy = device.retry(shown.get(i).enrollmentId()).busy().get();
            retries.get(i).setDisable(busy || why != null);
        }
    }
}
