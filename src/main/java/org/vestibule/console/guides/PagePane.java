package org.vestibule.console.guides;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.desk.Empty;
import org.vestibule.ui.picture.Picture;

import java.io.ByteArrayInputStream;

/** The page as it will come out of the printer, as large as there is room for. */
final class PagePane extends StackPane {
    private static final double MARGIN = 48;

    private final Ui ui;
    private final ImageView sheet = new ImageView();
    private final StackPane frame = new StackPane(sheet);

    PagePane(Ui ui) {
        this.ui = ui;
        getStyleClass().add("page-pane");
        setAlignment(Pos.CENTER);
        sheet.setPreserveRatio(true);
        sheet.setSmooth(true);
        sheet.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        sheet.setAccessibleText(ui.text("guides.page"));
        sheet.fitHeightProperty().bind(heightProperty().subtract(MARGIN));
        sheet.fitWidthProperty().bind(widthProperty().subtract(MARGIN));
        frame.getStyleClass().add("page-frame");
        frame.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        show(null);
    }

    /** Null: there is none yet. */
    void show(@Nullable Page page) {
        sheet.setImage(null);
        if (page == null) {
            getChildren()
                    .setAll(
                            new Empty(
                                    ui,
                                    Picture.FINISH_PAPER,
                                    Message.of("guides.no-page"),
                                    Message.of("guides.no-page.line")));
            return;
        }
        sheet.setImage(new Image(new ByteArrayInputStream(page.png())));
        getChildren().setAll(frame);
    }
}
