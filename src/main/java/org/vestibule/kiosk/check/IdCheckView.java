package org.vestibule.kiosk.check;

import javafx.scene.Node;

import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.ModelView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Notice;
import org.vestibule.ui.control.NumberedStep;
import org.vestibule.ui.control.SecondaryButton;
import org.vestibule.ui.control.SideBySide;
import org.vestibule.ui.control.Ticket;
import org.vestibule.ui.picture.Picture;

import java.util.ArrayList;
import java.util.List;

/** Show your ID at the desk, step by step; the ticket is to be read from across the room. */
public final class IdCheckView extends ModelView {
    private final IdCheckViewModel model;
    private final Ui ui;

    public IdCheckView(Sheets sheets, IdCheckViewModel model) {
        super(model, sheets.ask("id-check.question").subline(model.line()).atMost(2));
        this.model = model;
        ui = sheets.ui();
        // What is asked for here is to go to the desk: leaving is not what stands out.
        sheet().next(new SecondaryButton(ui, Message.of("ui.finish-later"), model::onLeave));
        model.ticket()
                .map(this::ticket)
                .ifPresentOrElse(sheet()::aside, () -> sheet().picture(Picture.ID_CARD));
        var answers = new ArrayList<Node>(steps());
        var offline = new Notice(ui, Picture.CLOCK, Message.of("id-check.offline"));
        offline.managedProperty().bind(model.offline());
        answers.add(offline);
        if (model.hasCode()) answers.add(meanwhile());
        sheet().answer(answers);
    }

    private Ticket ticket(String ticket) {
        var spoken = Message.of("ui.ticket").with("ticket", ticket);
        return new Ticket(ui, Message.of("id-check.ticket"), spoken, ticket);
    }

    private List<NumberedStep> steps() {
        var take = new NumberedStep(ui, 1, Picture.ID_CARD, Message.of("id-check.take"));
        var go = new NumberedStep(ui, 2, Picture.HELP, Message.of("id-check.go"));
        var back =
                new NumberedStep(ui, 3, Picture.SHOW_ME, Message.of("id-check.return"), goesOn());
        model.offline().addListener((_, _, _) -> back.say(goesOn()));
        return List.of(take, go, back);
    }

    private Node meanwhile() {
        return new SideBySide(
                ui.display().grid(2),
                new SecondaryButton(ui, Message.of("id-check.print"), model::onPrint),
                new SecondaryButton(ui, Message.of("id-check.show-code"), model::onShowCode));
    }

    private Message goesOn() {
        return Message.of(model.offline().get() ? "id-check.connect" : "id-check.wait");
    }
}
