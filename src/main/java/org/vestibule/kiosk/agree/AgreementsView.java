package org.vestibule.kiosk.agree;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.vestibule.enrollment.AgreementKind;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.Errors;
import org.vestibule.kiosk.frame.ModelView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.practice.AgreementText;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.CheckTile;
import org.vestibule.ui.control.ErrorLine;
import org.vestibule.ui.control.PrimaryButton;
import org.vestibule.ui.control.Reveal;
import org.vestibule.ui.control.SecondaryButton;
import org.vestibule.ui.control.TextButton;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.picture.Icon;
import org.vestibule.ui.picture.Picture;
import org.vestibule.ui.theme.Styles;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Four plain sentences, each with a box that starts empty; a whole text is one touch away. */
public final class AgreementsView extends ModelView {
    /** Keys of the four sentences that stand above the boxes. */
    private static final List<Message> PRIVACY =
            Stream.of("team", "choose", "sell", "forget")
                    .map(sentence -> Message.of("agreements.privacy." + sentence))
                    .toList();

    private final Ui ui;
    private final AgreementsViewModel model;
    private final List<Node> boxes;
    private final TextButton go;

    public AgreementsView(Sheets sheets, AgreementsViewModel model) {
        super(
                model,
                sheets.ask("agreements.question")
                        .extra(Message.of("ui.not-today"), model::onNotToday));
        this.ui = sheets.ui();
        this.model = model;
        boxes = boxes();
        go =
                new PrimaryButton(ui, Message.of("ui.continue"), this::onContinue)
                        .after(Icon.ARROW_RIGHT);
        go.disableProperty().bind(model.busy());
        ask();
        model.reading().addListener((_, _, text) -> read(text));
    }

    @Override
    public void appear() {
        model.onLanguage();
        if (model.reading().get() != null) read(model.reading().get());
    }

    /** While a text is open, Continue closes it. */
    private void onContinue() {
        if (model.reading().get() == null) model.onContinue();
        else model.onCloseText();
    }

    private List<Node> boxes() {
        var all = new ArrayList<Node>();
        all.add(new Promises(ui, PRIVACY));
        for (var kind : model.kinds()) {
            all.add(line(kind));
            if (kind == AgreementKind.TERMS) {
                var error = new ErrorLine(ui);
                Errors.show(model.error(), message -> say(error, message));
                all.add(error);
            }
        }
        return all;
    }

    /** On whichever page it stands, it comes in sight. */
    private static void say(ErrorLine error, @Nullable Message message) {
        error.say(message);
        if (message != null) error.fireEvent(new Reveal());
    }

    private Node line(AgreementKind kind) {
        var key = "agreements." + kind.code();
        var box = new CheckTile(ui, Message.of(key));
        box.selected().bindBidirectional(model.tick(kind));
        HBox.setHgrow(box, Priority.ALWAYS);
        var open = new SecondaryButton(ui, Message.of("agreements.read"), () -> model.onRead(kind));
        open.setAccessibleText(ui.text("agreements.read") + ": " + model.text(kind).title());
        var line = new HBox(ui.display().grid(2), box, open);
        line.getStyleClass().add("agreement-line");
        return line;
    }

    /** Whoever goes on has seen every box. */
    private void ask() {
        sheet().question(Message.of("agreements.question"));
        sheet().picture(Picture.PEN).answer(boxes).nextAtEnd(go);
    }

    private void read(@Nullable AgreementText text) {
        if (text == null) {
            ask();
            return;
        }
        sheet().next(go)
                .unpictured()
                .question(Message.of("review.verbatim").with("value", text.title()));
        sheet().answer(
                        text.body()
                                .lines()
                                .filter(paragraph -> !paragraph.isBlank())
                                .map(paragraph -> Words.verbatim(ui, paragraph, Styles.BODY))
                                .toList());
    }
}
