package org.vestibule.console.lock;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.vestibule.console.frame.PlaceView;
import org.vestibule.console.signin.Doorway;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.desk.DeskButton;
import org.vestibule.ui.desk.PasswordEntry;
import org.vestibule.ui.desk.RemarkLine;
import org.vestibule.ui.picture.Picture;

/** The password of the same person; nobody's data. */
public final class LockView implements PlaceView {
    private final Ui ui;
    private final LockViewModel model;
    private final PasswordEntry password;
    private final Label waiting;
    private final Doorway page;
    private Runnable watching = () -> {};

    public LockView(Ui ui, LockViewModel model, String practice) {
        this.ui = ui;
        this.model = model;
        password =
                new PasswordEntry(
                        ui,
                        Message.of("lock.password").with("name", model.name()),
                        Message.of("gate.show"),
                        model::onUnlock);
        password.text().bindBidirectional(model.password());
        waiting = Words.verbatim(ui, "", "lock-waiting");
        var remark = new RemarkLine(ui);
        model.gate().remark().subscribe(remark::say);
        page =
                new Doorway(
                        ui,
                        practice,
                        Picture.CLOSED_DOOR,
                        new Words(ui, Message.of("lock.title"), "doorway-title"),
                        waiting,
                        password,
                        buttons(),
                        remark);
    }

    private HBox buttons() {
        var unlock =
                new DeskButton(
                                ui,
                                DeskButton.Kind.PRIMARY,
                                Message.of("lock.unlock"),
                                model::onUnlock)
                        .key(ui.text("key.enter"));
        unlock.disableProperty().bind(model.gate().closed());
        var leave =
                new DeskButton(
                        ui,
                        DeskButton.Kind.SECONDARY,
                        Message.of("lock.somebody-else"),
                        model::onLeave);
        var line = new HBox(unlock, leave);
        line.getStyleClass().add("button-line");
        return line;
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void attached() {
        model.attached();
        watching = model.watch(this::read);
        read();
        password.field().requestFocus();
    }

    private void read() {
        waiting.setText(ui.text(model.waiting()));
    }

    @Override
    public void detached() {
        watching.run();
        model.detached();
        password.wipe();
    }
}
