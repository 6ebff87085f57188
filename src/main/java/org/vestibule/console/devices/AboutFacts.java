package org.vestibule.console.devices;

import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Words;

import java.util.Optional;

/** What a kiosk says of itself besides its troubles; what it does not tell is left out. */
final class AboutFacts extends FlowPane {
    private final Ui ui;

    AboutFacts(Ui ui) {
        this.ui = ui;
        getStyleClass().add("facts");
    }

    void show(DeviceViewModel device) {
        getChildren().clear();
        device.screenKey().ifPresent(key -> fact("devices.fact.screen", screen(key)));
        device.voices().ifPresent(words -> fact("devices.fact.voices", ui.text(words)));
        device.display().ifPresent(words -> fact("devices.fact.display", ui.text(words)));
        device.version().ifPresent(number -> fact("devices.fact.version", number));
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    /** A newer kiosk may have a screen that this console does not know. */
    private String screen(String key) {
        var known = Optional.of(key).filter(ui.messages().keys()::contains);
        return ui.text(Message.of(known.orElse("help.elsewhere")));
    }

    private void fact(String key, String value) {
        var words = Words.verbatim(ui, value, "card-line");
        var fact = new VBox(new Words(ui, Message.of(key), "fact-name"), words);
        fact.getStyleClass().add("fact");
        getChildren().add(fact);
    }
}
