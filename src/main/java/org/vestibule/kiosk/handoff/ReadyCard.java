package org.vestibule.kiosk.handoff;

import javafx.geometry.Insets;
import javafx.scene.layout.StackPane;

import org.vestibule.ui.Ui;
import org.vestibule.ui.picture.Picture;
import org.vestibule.ui.picture.PictureView;
import org.vestibule.ui.theme.Styles;

/** Where the square was: a check to be seen from the next chair, and from the desk. */
final class ReadyCard extends StackPane {
    private static final double CHECK_MM = 110;

    /** 30 mm: 0.7 degrees of sight, the size of the largest letters, at 2.4 m. */
    private static final double LEAST_MM = 30;

    ReadyCard(Ui ui) {
        var check = new PictureView(Picture.DONE);
        var most = ui.display().px(CHECK_MM);
        var least = ui.display().px(LEAST_MM);
        check.setMinSize(least, least);
        check.setPrefSize(most, most);
        check.setMaxSize(most, most);
        setPadding(new Insets(ui.display().grid(3)));
        getStyleClass().addAll(Styles.CARD, "ready-card");
        getChildren().add(check);
    }
}
