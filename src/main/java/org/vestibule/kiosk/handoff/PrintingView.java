package org.vestibule.kiosk.handoff;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.ModelView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.kiosk.journey.Days;
import org.vestibule.kiosk.paper.Printout;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.ChoiceTile;
import org.vestibule.ui.control.Notice;
import org.vestibule.ui.control.NumberedStep;
import org.vestibule.ui.control.PrimaryButton;
import org.vestibule.ui.control.SecondaryButton;
import org.vestibule.ui.control.TextButton;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.picture.Icon;
import org.vestibule.ui.picture.Picture;
import org.vestibule.ui.theme.Styles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The guide on its way out of the printer; when nothing comes out, the other ways. */
public final class PrintingView extends ModelView {
    private final PrintingViewModel model;
    private final Ui ui;

    public PrintingView(Sheets sheets, PrintingViewModel model) {
        super(model, sheets.ask("printing.question"));
        this.model = model;
        ui = sheets.ui();
        show();
        model.state().addListener((_, _, _) -> show());
        model.line().addListener((_, _, _) -> show());
    }

    private void show() {
        switch (model.state().get()) {
            case NOT_YET, PRINTING, PRINTED -> comes();
            case WAITING, FAILED -> trouble();
        }
    }

    private void comes() {
        var answers = new ArrayList<Node>();
        answers.add(new Notice(ui, Picture.FINISH_PAPER, model.line().get()));
        if (isPrinted()) model.until().ifPresent(day -> answers.addAll(atHome(day)));
        if (model.canShowCode()) answers.add(secondary("printing.show-code", model::onShowCode));
        sheet().question(
                        Message.of(
                                isPrinted() ? "printing.question.printed" : "printing.question"));
        sheet().picture(Picture.PRINTING).answer(answers).next(leave());
    }

    /** What the paper is for, and how long it is good. */
    private List<Node> atHome(LocalDate day) {
        return List.of(
                step(1, Picture.STEP_LINK, Message.of("printing.home.page")),
                step(2, Picture.LETTER, Message.of("printing.home.code")),
                step(3, Picture.STEP_PASSWORD, model.password()),
                until(day));
    }

    private NumberedStep step(int number, Picture picture, Message title) {
        return new NumberedStep(ui, number, picture, title);
    }

    /** Not before the paper is in hand. */
    private TextButton leave() {
        var leave =
                new PrimaryButton(ui, Message.of("ui.finish"), model::onLeave)
                        .after(Icon.ARROW_RIGHT);
        leave.setDisable(!isPrinted());
        return leave;
    }

    private boolean isPrinted() {
        return model.state().get() == Printout.State.PRINTED;
    }

    private void trouble() {
        sheet().question(model.line().get());
        sheet().picture(Picture.PRINTER_EMPTY).answer(otherWays());
        sheet().next(secondary("ui.finish-later", model::onLeave));
    }

    private List<Node> otherWays() {
        var ways = new ArrayList<Node>();
        if (model.state().get() == Printout.State.WAITING) {
            ways.add(new Words(ui, Message.of("printing.still-coming"), Styles.BODY));
        }
        if (model.canShowCode()) {
            ways.add(way(Picture.MOBILE, "printing.show-code", model::onShowCode));
        }
        ways.add(atTheDesk());
        if (model.state().get() == Printout.State.FAILED) {
            ways.add(way(Picture.PRINTING, "printing.again", model::onAgain));
        }
        ways.add(byHand());
        return ways;
    }

    private ChoiceTile atTheDesk() {
        var ask = Message.of("printing.ask-desk");
        return new ChoiceTile(ui, Picture.HELP, ask, Message.of("printing.desk"), model::onLeave);
    }

    private ChoiceTile way(Picture picture, String key, Runnable action) {
        return new ChoiceTile(ui, picture, Message.of(key), action);
    }

    private SecondaryButton secondary(String key, Runnable action) {
        return new SecondaryButton(ui, Message.of(key), action);
    }

    private Words until(LocalDate day) {
        var shown = Days.named(day, ui.messages().language());
        return new Words(ui, Message.of("ui.until").with("date", shown), Styles.BODY);
    }

    /** Without paper, the same address and code to write down. */
    private Node byHand() {
        var where = Message.of("printing.by-hand").with("address", model.shortAddress());
        return new VBox(
                new Words(ui, where, Styles.BODY),
                Words.verbatim(ui, model.shownCode(), Styles.CODE));
    }
}
