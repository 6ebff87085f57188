package org.vestibule.kiosk.agree;

import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.ModelView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.PrimaryButton;
import org.vestibule.ui.picture.Icon;

import java.util.List;

/** Everything said so far, each line open to change. */
public final class ReviewView extends ModelView {
    private final Ui ui;

    public ReviewView(Sheets sheets, ReviewViewModel model) {
        super(
                model,
                sheets.ask("review.question").extra(Message.of("ui.not-today"), model::onNotToday));
        ui = sheets.ui();
        sheet().answer(rows(model));
        var save =
                new PrimaryButton(ui, Message.of("review.save"), model::onContinue)
                        .after(Icon.ARROW_RIGHT);
        save.disableProperty().bind(model.busy());
        sheet().nextAtEnd(save);
    }

    private List<ReviewRow> rows(ReviewViewModel model) {
        return model.lines().stream()
                .map(line -> new ReviewRow(ui, line, () -> model.onChange(line.line())))
                .toList();
    }

    @Override
    public void detached() {
        super.detached();
        sheet().answer();
    }
}
