package org.vestibule.kiosk.check;

import javafx.scene.Node;

import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.ModelView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Notice;
import org.vestibule.ui.control.SecondaryButton;
import org.vestibule.ui.control.SideBySide;
import org.vestibule.ui.control.Ticket;
import org.vestibule.ui.picture.Picture;

import java.util.ArrayList;

/** Show your ID at the desk; the ticket is to be read from across the room. */
public final class IdCheckView extends ModelView {
    public IdCheckView(Sheets sheets, IdCheckViewModel model) {
        super(
                model,
                sheets.ask("id-check.question").subline(model.line()).picture(Picture.ID_CARD));
        sheet().next(Message.of("id-check.leave"), model::onLeave);
        var ui = sheets.ui();
        var answers = new ArrayList<Node>();
        model.ticket()
                .ifPresent(
                        ticket ->
                                answers.add(
                                        new Ticket(
                                                ui,
                                                Message.of("id-check.ticket"),
                                                Message.of("ui.ticket").with("ticket", ticket),
                                                ticket)));
        var wait = new Notice(ui, Picture.CLOCK, wait(model.offline().get()));
        model.offline().addListener((_, _, off) -> wait.say(wait(off)));
        answers.add(wait);
        if (model.hasCode()) answers.add(meanwhile(ui, model));
        sheet().answer(answers);
    }

    private static Node meanwhile(Ui ui, IdCheckViewModel model) {
        return new SideBySide(
                ui.display().grid(2),
                new SecondaryButton(ui, Message.of("id-check.print"), model::onPrint),
                new SecondaryButton(ui, Message.of("id-check.show-code"), model::onShowCode));
    }

    private static Message wait(boolean offline) {
        return Message.of(offline ? "id-check.offline" : "id-check.wait");
    }
}
