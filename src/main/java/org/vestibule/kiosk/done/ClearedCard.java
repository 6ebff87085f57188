package org.vestibule.kiosk.done;

import javafx.geometry.Pos;
import javafx.scene.layout.VBox;

import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.picture.Picture;
import org.vestibule.ui.picture.PictureView;
import org.vestibule.ui.theme.Styles;

/** The check, and that nothing is left on this screen: in sight whatever else has room. */
final class ClearedCard extends VBox {
    private static final double CHECK_MM = 110;
    private static final double LEAST_MM = 24;

    ClearedCard(Ui ui) {
        super(ui.display().grid(2));
        var check = new PictureView(Picture.DONE);
        var most = ui.display().px(CHECK_MM);
        var least = ui.display().px(LEAST_MM);
        check.setMinSize(least, least);
        check.setPrefSize(most, most);
        check.setMaxSize(most, most);
        setAlignment(Pos.CENTER);
        getChildren()
                .addAll(check, new Words(ui, Message.of("done.wiped"), Styles.SUBLINE, "centered"));
    }
}
