package org.vestibule.kiosk.help;

import static org.vestibule.enrollment.HelpLine.Answer.UNREACHABLE;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.vestibule.enrollment.HelpLine.Answer;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.Errors;
import org.vestibule.kiosk.help.answers.Topic;
import org.vestibule.ui.Ui;
import org.vestibule.ui.View;
import org.vestibule.ui.control.ChoiceTile;
import org.vestibule.ui.control.QuietLink;
import org.vestibule.ui.control.TextEntry;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.frame.Sheet;
import org.vestibule.ui.keyboard.Keyboard;
import org.vestibule.ui.keyboard.KeyboardLayout;
import org.vestibule.ui.picture.Picture;
import org.vestibule.ui.picture.PictureView;
import org.vestibule.ui.theme.Styles;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/**
 * A person is called, and how far that has come stays in sight except between a question and its
 * keys, which need the room; meanwhile the questions that fit the screen, a field for one's own,
 * and answers in large type, a page each.
 */
final class HelpView implements View {
    private static final int LONGEST_QUESTION = 120;
    private static final double PICTURE_MM = 32;

    private final Ui ui;
    private final HelpViewModel model;
    private final StackPane pane = new StackPane();
    private final TextEntry entry;
    private final ChangeListener<HelpPage> turned = (_, _, page) -> show(page);
    private final ChangeListener<@Nullable Answer> heard = (_, _, answer) -> hear(answer);
    private final QuietLink cancel;
    private final Sheet start;

    HelpView(Ui ui, HelpViewModel model) {
        this.ui = ui;
        this.model = model;
        entry = new TextEntry(ui, Message.of("ask.line")).atMost(LONGEST_QUESTION);
        cancel = new QuietLink(ui, Message.of("help.fine"), model::onFine);
        start = start();
        pane.getStyleClass().add(Styles.SHEET);
        pane.getChildren().add(start);
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public boolean leavesBar() {
        return true;
    }

    @Override
    public void attached() {
        entry.text().bindBidirectional(model.question());
        Errors.show(model.error(), entry::error);
        model.page().addListener(turned);
        model.answer().addListener(heard);
        model.attached();
        hear(model.answer().get());
    }

    @Override
    public void detached() {
        model.page().removeListener(turned);
        model.answer().removeListener(heard);
        model.detached();
        entry.wipe();
    }

    private void hear(@Nullable Answer answer) {
        // There is nothing to cancel.
        cancel.setVisible(answer != UNREACHABLE);
        start.question(heading(answer));
        start.subline(line(answer));
    }

    /** What happens now, in a few words. */
    private static Message heading(@Nullable Answer answer) {
        return Message.of(
                switch (answer) {
                    case COMING -> "help.coming";
                    case UNREACHABLE -> "help.walk";
                    case CALLING, HEARD -> "help.question";
                    case null -> "help.question";
                });
    }

    /** Where to wait, and for how long. */
    private static Message line(@Nullable Answer answer) {
        return Message.of(answer == null || answer == Answer.CALLING ? "help.stay" : "help.line");
    }

    private void show(HelpPage page) {
        var sheet =
                switch (page) {
                    case HelpPage.Start() -> start;
                    case HelpPage.Ask() -> ask();
                    case HelpPage.Found(var topics) -> found(topics);
                    case HelpPage.Unknown() -> unknown();
                    case HelpPage.Reading(var topic) -> reading(topic);
                };
        pane.getChildren().setAll(sheet);
        sheet.begin();
    }

    private Sheet start() {
        var offered = new ArrayList<Node>();
        if (!model.offered().isEmpty()) {
            offered.add(new Words(ui, Message.of("help.meanwhile"), Styles.FIELD_LABEL));
            offered.addAll(tiles(model.offered()));
            offered.add(new ChoiceTile(ui, Picture.MESSAGE, Message.of("help.ask"), model::onAsk));
        }
        return new Sheet(ui, Message.of("help.question"))
                .subline(line(null))
                .answer(offered)
                .aside(desk())
                .back(Message.of("help.close"), model::onClose)
                .extra(cancel);
    }

    /** Somebody comes: a picture, how far they are, and the number for who would rather call. */
    private Region desk() {
        var face = new PictureView(Picture.HELP);
        var side = ui.display().px(PICTURE_MM);
        face.setMinSize(side / 2, side / 2);
        face.setPrefSize(side, side);
        face.setMaxSize(side, side);
        var call = Message.of("help.call").with("phone", phone());
        var desk =
                new VBox(
                        ui.display().grid(2),
                        face,
                        state(),
                        new Words(ui, call, Styles.BODY, "centered"));
        desk.setAlignment(Pos.CENTER);
        return desk;
    }

    /** On one line. */
    private String phone() {
        return model.phone().replace(' ', '\u00a0');
    }

    private Sheet ask() {
        return new Sheet(ui, Message.of("ask.question"))
                .answer(entry)
                .keyboard(
                        new Keyboard(
                                ui, KeyboardLayout.WORDS, List.of(entry.field()), model::onFind))
                .back(model::onBack)
                .next(Message.of("ask.find"), model::onFind);
    }

    private Sheet found(List<Topic> topics) {
        return page(Message.of("found.question"))
                .subline(Message.of("found.line"))
                .answer(tiles(topics));
    }

    private Sheet unknown() {
        return page(Message.of("unknown.question"))
                .subline(Message.of("unknown.line"))
                .picture(Picture.HELP);
    }

    private Sheet reading(Topic topic) {
        var texts = answers();
        var question = Message.of("review.verbatim").with("value", texts.text(topic.question()));
        var answer = texts.text(Message.of(topic.answer()).with("phone", phone()));
        return page(question).picture(TopicPictures.of(topic)).answer(sentences(answer));
    }

    private Sheet page(Message question) {
        return new Sheet(ui, question)
                .pinned(state())
                .back(model::onBack)
                .extra(Message.of("help.close"), model::onClose);
    }

    private Region state() {
        return new CallLine(ui, model.answer());
    }

    private List<ChoiceTile> tiles(List<Topic> topics) {
        return topics.stream()
                .map(
                        topic ->
                                new ChoiceTile(
                                        answers(),
                                        TopicPictures.of(topic),
                                        Message.of(topic.question()),
                                        () -> model.onRead(topic)))
                .toList();
    }

    /** Controls that speak the texts of the answers; there are some wherever this is asked for. */
    private Ui answers() {
        return new Ui(model.texts().orElseThrow(), ui.display());
    }

    /** One idea a line; what is too much for a page goes on the next. */
    private List<Node> sentences(String text) {
        var ends = BreakIterator.getSentenceInstance(ui.messages().language().locale());
        ends.setText(text);
        var lines = new ArrayList<Node>();
        var begin = ends.first();
        for (var end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
            var sentence = text.substring(begin, end).strip();
            lines.add(Words.verbatim(ui, sentence, Styles.ANSWER));
            begin = end;
        }
        return lines;
    }
}
