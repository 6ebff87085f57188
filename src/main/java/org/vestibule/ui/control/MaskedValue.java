package org.vestibule.ui.control;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Scheduler;
import org.vestibule.ui.Ui;
import org.vestibule.ui.theme.Styles;

import java.time.Duration;

/** Something personal, covered; a touch shows it for a moment. */
public final class MaskedValue extends HBox {
    private final Words value;
    private final Scheduler scheduler;
    private final Duration moment;
    private String clear = "";
    private String covered = "";
    private Scheduler.@Nullable Cancellable covering;

    /**
     * @param show what the button beside it says
     * @param moment how long the value stays uncovered
     */
    public MaskedValue(Ui ui, Message label, Message show, Scheduler scheduler, Duration moment) {
        this.scheduler = scheduler;
        this.moment = moment;
        value = Words.verbatim(ui, "", Styles.TILE_TITLE);
        var words = new VBox(new Words(ui, label, Styles.SOFT), value);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var button = new QuietLink(ui, show, this::uncover);
        button.setAccessibleText(ui.text(show) + ": " + ui.text(label));
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("masked-value");
        getChildren().addAll(words, button);
    }

    /** Shows {@code covered}; {@code clear} only for a moment, when asked. */
    public void set(String clear, String covered) {
        this.clear = clear;
        this.covered = covered;
        cover();
    }

    public void uncover() {
        value.show(clear);
        stop();
        covering = scheduler.after(moment, this::cover);
    }

    public void wipe() {
        set("", "");
    }

    private void cover() {
        stop();
        value.show(covered);
    }

    private void stop() {
        if (covering != null) covering.cancel();
        covering = null;
    }
}
