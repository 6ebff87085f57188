package org.vestibule.kiosk.agree;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.ModelView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.PrimaryButton;
import org.vestibule.ui.control.QuietLink;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.picture.Icon;
import org.vestibule.ui.theme.Styles;

/** Everything said so far, each line open to change. */
public final class ReviewView extends ModelView {
    private final Ui ui;

    public ReviewView(Sheets sheets, ReviewViewModel model) {
        super(model, sheets.ask("review.question"));
        ui = sheets.ui();
        sheet().answer(model.lines().stream().map(line -> row(model, line)).toList());
        var save =
                new PrimaryButton(ui, Message.of("review.save"), model::onContinue)
                        .after(Icon.ARROW_RIGHT);
        save.disableProperty().bind(model.busy());
        sheet().next(save);
    }

    private Node row(ReviewViewModel model, ReviewLine line) {
        var value = new Words(ui, line.covered().orElse(line.clear()), Styles.TILE_TITLE);
        var words = new VBox(new Words(ui, line.label(), Styles.SOFT), value);
        words.setAlignment(Pos.CENTER_LEFT);
        // What changes an answer stands beside it, not at the far end of the screen.
        var row = new HBox(ui.display().grid(3), words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("review-row");
        if (line.covered().isPresent()) {
            row.getChildren().add(link("ui.show", line.label(), () -> value.say(line.clear())));
        }
        row.getChildren()
                .add(link("review.change", line.label(), () -> model.onChange(line.line())));
        return row;
    }

    private QuietLink link(String key, Message about, Runnable action) {
        var link = new QuietLink(ui, Message.of(key), action);
        link.setAccessibleText(ui.text(key) + ": " + ui.text(about));
        link.setMinWidth(Region.USE_PREF_SIZE);
        return link;
    }

    @Override
    public void detached() {
        super.detached();
        sheet().answer();
    }
}
