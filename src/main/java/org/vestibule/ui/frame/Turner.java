package org.vestibule.ui.frame;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.SecondaryButton;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.theme.Styles;

import java.util.function.IntConsumer;

/** Turns pages: one back, which one this is, one on. */
final class Turner extends HBox {
    private final SecondaryButton previous;
    private final SecondaryButton next;
    private final Words where;

    /**
     * @param turn gets -1 or 1
     */
    Turner(Ui ui, IntConsumer turn) {
        previous = new SecondaryButton(ui, Message.of("ui.page.previous"), () -> turn.accept(-1));
        next = new SecondaryButton(ui, Message.of("ui.page.next"), () -> turn.accept(1));
        where = Words.verbatim(ui, "", Styles.SOFT);
        HBox.setHgrow(where, Priority.ALWAYS);
        where.setMaxWidth(Double.MAX_VALUE);
        where.setAlignment(Pos.CENTER);
        setAlignment(Pos.CENTER);
        setSpacing(ui.display().grid(2));
        getChildren().addAll(previous, where, next);
    }

    void say(int page, int of) {
        where.say(Message.of("ui.page").with("number", page).with("of", of));
        previous.setDisable(page == 1);
        next.setDisable(page == of);
    }
}
