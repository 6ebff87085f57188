package org.vestibule.kiosk.closing;

import javafx.scene.Node;

import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.Errors;
import org.vestibule.ui.Ui;
import org.vestibule.ui.View;
import org.vestibule.ui.control.TextEntry;
import org.vestibule.ui.frame.Sheet;
import org.vestibule.ui.keyboard.Keyboard;
import org.vestibule.ui.keyboard.KeyboardLayout;

import java.util.List;

/** A field for the PIN, covered from the first digit on, so that nobody sees or hears it. */
public final class StaffExitView implements View {
    private static final int LONGEST = 12;

    private final StaffExitViewModel model;
    private final TextEntry pin;
    private final Sheet sheet;

    public StaffExitView(Ui ui, StaffExitViewModel model) {
        this.model = model;
        pin =
                new TextEntry(ui, Message.of("staff-exit.label"))
                        .atMost(LONGEST)
                        .leftToRight()
                        .wide(LONGEST);
        pin.text().bindBidirectional(model.pin());
        pin.covered(model.pin().isNotEmpty());
        Errors.show(model.error(), pin::error);
        sheet =
                new Sheet(ui, Message.of("staff-exit.question"))
                        .subline(Message.of("staff-exit.line"))
                        .answer(pin)
                        .keyboard(
                                new Keyboard(
                                        ui,
                                        KeyboardLayout.DIGITS,
                                        List.of(pin.field()),
                                        model::onClose))
                        .back(model::onBack)
                        .next(Message.of("staff-exit.close"), model::onClose);
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void attached() {
        model.attached();
    }

    @Override
    public void appear() {
        sheet.begin();
    }

    @Override
    public void detached() {
        model.detached();
        pin.wipe();
    }
}
