package org.vestibule.console.signin;

import javafx.scene.Node;

import org.vestibule.console.frame.PlaceView;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.desk.DeskButton;
import org.vestibule.ui.desk.DeskField;
import org.vestibule.ui.desk.PasswordEntry;
import org.vestibule.ui.desk.RemarkLine;
import org.vestibule.ui.picture.Picture;

/** Name and password. */
public final class SignInView implements PlaceView {
    private final SignInViewModel model;
    private final DeskField name;
    private final PasswordEntry password;
    private final Doorway page;

    public SignInView(Ui ui, SignInViewModel model, String practice) {
        this.model = model;
        name = new DeskField(ui, Message.of("sign-in.name"), this::toPassword);
        name.text().bindBidirectional(model.name());
        password =
                new PasswordEntry(
                        ui,
                        Message.of("sign-in.password"),
                        Message.of("gate.show"),
                        model::onSignIn);
        password.text().bindBidirectional(model.password());
        var go =
                new DeskButton(
                                ui,
                                DeskButton.Kind.PRIMARY,
                                Message.of("sign-in.go"),
                                model::onSignIn)
                        .key(ui.text("key.enter"));
        go.disableProperty().bind(model.gate().closed());
        go.getStyleClass().add("wide");
        var remark = new RemarkLine(ui);
        model.gate().remark().subscribe(remark::say);
        page =
                new Doorway(
                        ui,
                        practice,
                        Picture.WELCOME,
                        new Words(ui, Message.of("sign-in.title"), "doorway-title"),
                        new Words(ui, Message.of("sign-in.line"), "soft"),
                        name,
                        password,
                        go,
                        remark);
    }

    private void toPassword() {
        password.field().requestFocus();
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void attached() {
        model.attached();
        name.field().requestFocus();
    }

    @Override
    public void detached() {
        model.detached();
        name.wipe();
        password.wipe();
    }
}
