package org.vestibule.kiosk.handoff;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.ModelView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.kiosk.paper.Printout;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Notice;
import org.vestibule.ui.control.PrimaryButton;
import org.vestibule.ui.control.SecondaryButton;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.picture.Icon;
import org.vestibule.ui.picture.Picture;
import org.vestibule.ui.theme.Styles;

import java.util.ArrayList;
import java.util.List;

/** The guide on its way out of the printer. */
public final class PrintingView extends ModelView {
    public PrintingView(Sheets sheets, PrintingViewModel model) {
        super(model, sheets.ask("printing.question").picture(Picture.PRINTING));
        var ui = sheets.ui();
        var line = new Notice(ui, Picture.FINISH_PAPER, model.line().get());
        model.line().addListener((_, _, words) -> line.say(words));
        var again = new SecondaryButton(ui, Message.of("printing.again"), model::onAgain);
        var failed = model.state().isEqualTo(Printout.State.FAILED);
        var waiting = model.state().isEqualTo(Printout.State.WAITING);
        again.managedProperty().bind(failed);
        var stillComing = new Words(ui, Message.of("printing.still-coming"), Styles.BODY);
        stillComing.managedProperty().bind(waiting);
        var byHand = byHand(ui, model);
        byHand.managedProperty().bind(failed.or(waiting));
        var answers = new ArrayList<Node>(List.of(line, stillComing, byHand, again));
        if (model.canShowCode()) {
            var phone = Message.of("printing.show-code");
            answers.add(new SecondaryButton(ui, phone, model::onShowCode));
        }
        sheet().answer(answers);
        var leave =
                new PrimaryButton(ui, Message.of("printing.leave"), model::onLeave)
                        .after(Icon.ARROW_RIGHT);
        leave.disableProperty().bind(model.state().isEqualTo(Printout.State.PRINTING));
        sheet().next(leave);
    }

    /** Without paper, the same address and code to write down. */
    private static Node byHand(Ui ui, PrintingViewModel model) {
        var where = Message.of("printing.by-hand").with("address", model.shortAddress());
        return new VBox(
                new Words(ui, where, Styles.BODY),
                Words.verbatim(ui, model.shownCode(), Styles.CODE));
    }
}
