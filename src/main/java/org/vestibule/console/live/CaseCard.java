package org.vestibule.console.live;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.desk.Card;
import org.vestibule.ui.desk.RemarkLine;

/** The looks that all cards share: what it is, since when, and what became of its acts. */
abstract class CaseCard extends Card {
    private final Ui ui;
    private final CardModel model;
    private final Label age;
    private final RemarkLine remark;

    CaseCard(Ui ui, CardModel model, String title) {
        super(title, true);
        this.ui = ui;
        this.model = model;
        age = Words.verbatim(ui, "", "soft");
        remark = new RemarkLine(ui);
        var name = Words.verbatim(ui, title, "card-title");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        age.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(name, age);
        head.getStyleClass().add("card-head");
        put(head);
    }

    /** The card is whole: it follows its model from now on. */
    final void begin() {
        model.errand().remark().subscribe(remark::say);
        model.errand().busy().subscribe(_ -> refresh());
        tick();
    }

    final Ui ui() {
        return ui;
    }

    final CardModel model() {
        return model;
    }

    final RemarkLine remarkLine() {
        return remark;
    }

    final boolean busy() {
        return model.errand().busy().get();
    }

    /** A second has passed. */
    void tick() {
        age.setText(ui.text(model.age()));
    }

    /** What can be done may have changed. */
    abstract void refresh();

    /** The keys come here now, or no more. */
    void turn(boolean to) {
        active(to);
    }

    /**
     * One of F1 to F3 while this card is the one.
     *
     * @return whether it was for this card
     */
    boolean onKey(KeyCode code) {
        return false;
    }
}
