package org.vestibule.kiosk.decline;

import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.ModelView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.kiosk.paper.Printout;
import org.vestibule.ui.control.Notice;
import org.vestibule.ui.control.SecondaryButton;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.picture.Picture;
import org.vestibule.ui.theme.Styles;

/** Thank you, and a kind word on the reason. */
public final class DeclinedView extends ModelView {
    public DeclinedView(Sheets sheets, DeclinedViewModel model) {
        super(
                model,
                sheets.ask("declined.question")
                        .subline(model.answer())
                        .picture(Picture.WAVE)
                        .next(Message.of("ui.finish"), model::onLeave));
        var ui = sheets.ui();
        var page = model.page();
        var asked = page.state().get() != Printout.State.NOT_YET;
        var words = asked ? page.line().get() : Message.of("declined.read");
        var line = new Notice(ui, Picture.FINISH_PAPER, words);
        page.line().addListener((_, _, news) -> line.say(news));
        var print =
                new SecondaryButton(
                        ui,
                        Message.of("declined.print"),
                        () -> model.onPrint(ui.messages().language()));
        var toPrint = page.state().isEqualTo(Printout.State.NOT_YET);
        print.managedProperty().bind(toPrint.or(page.state().isEqualTo(Printout.State.FAILED)));
        var after =
                new SecondaryButton(ui, Message.of("declined.changed-mind"), model::onChangedMind);
        var desk = new Words(ui, Message.of("printing.desk"), Styles.BODY);
        var trouble = page.state().isEqualTo(Printout.State.WAITING);
        desk.managedProperty().bind(trouble.or(page.state().isEqualTo(Printout.State.FAILED)));
        sheet().answer(line, desk, print, after);
    }
}
