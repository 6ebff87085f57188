package org.vestibule.kiosk.handoff;

import javafx.scene.Node;

import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.ModelView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.ui.control.Notice;
import org.vestibule.ui.control.Ticket;
import org.vestibule.ui.picture.Picture;

import java.util.ArrayList;

/** Kept, but no code was left: the desk gives one. */
public final class NoCodeView extends ModelView {
    public NoCodeView(Sheets sheets, NoCodeViewModel model) {
        super(
                model,
                sheets.ask("no-code.question")
                        .picture(Picture.HELP)
                        .next(Message.of("no-code.leave"), model::onLeave));
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
        answers.add(new Notice(ui, Picture.TICKET, Message.of("no-code.line")));
        sheet().answer(answers);
    }
}
