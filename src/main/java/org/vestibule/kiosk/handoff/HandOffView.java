package org.vestibule.kiosk.handoff;

import javafx.scene.Node;

import org.vestibule.enrollment.Stage;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.ModelView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.kiosk.welcome.BenefitsView;
import org.vestibule.qr.QrCode;
import org.vestibule.ui.Tasks;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.ChoiceTile;
import org.vestibule.ui.control.LiveLine;
import org.vestibule.ui.control.Notice;
import org.vestibule.ui.control.SecondaryButton;
import org.vestibule.ui.control.SideBySide;
import org.vestibule.ui.control.TextButton;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.picture.Picture;
import org.vestibule.ui.theme.Styles;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The moment: a large square to scan, three steps, and a line that turns green. */
public final class HandOffView extends ModelView {
    private static final int MOST_PAGES = 2;

    private final HandOffViewModel model;
    private final Ui ui;
    private final CodeCard card;
    private final ReadyCard ready;
    private final LiveLine live;
    private final Answers answers;
    private final Function<String, QrCode> encoder;
    private final Tasks tasks;

    /**
     * @param encoder from what the square carries to its modules; runs away from the screens'
     *     thread
     */
    public HandOffView(
            Sheets sheets, HandOffViewModel model, Function<String, QrCode> encoder, Tasks tasks) {
        super(model, sheets.ask("hand-off.question").atMost(MOST_PAGES));
        this.model = model;
        this.encoder = encoder;
        this.tasks = tasks;
        ui = sheets.ui();
        card = new CodeCard(ui, model.shortAddress(), model.shownCode());
        if (!model.isWithHelp()) model.until().ifPresent(card::until);
        ready = new ReadyCard(ui);
        live =
                new LiveLine(
                        ui,
                        List.of(
                                Message.of("hand-off.mark.saved"),
                                Message.of("hand-off.mark.connected"),
                                Message.of("hand-off.mark.ready")));
        answers = answers(ui, model);
        turn(model.stage().get());
        show(model.stage().get());
        model.stage().addListener((_, before, stage) -> changed(before, stage));
        model.offline().addListener((_, _, _) -> turned());
        model.line().addListener((_, _, _) -> show(model.stage().get()));
    }

    /** What there is to do: now, once the portal can be reached again, and once all is done. */
    private record Answers(List<Node> now, List<Node> later, List<Node> ready) {
        List<Node> fitting(HandOffViewModel model) {
            if (model.stage().get() == Stage.READY) return ready;
            return model.offline().get() ? later : now;
        }
    }

    private static Answers answers(Ui ui, HandOffViewModel model) {
        var seat = new Notice(ui, Picture.MOBILE, Message.of("hand-off.seat-hint"));
        seat.managedProperty().bind(model.seatHint());
        var help = new Notice(ui, Picture.HELP, Message.of("hand-off.with-help"));
        help.setManaged(model.isWithHelp());
        var ways = otherWays(ui, model);
        var now = new ArrayList<Node>(HandOffSteps.now(ui, model));
        now.addAll(List.of(help, seat));
        now.add(ways);
        var later = new ArrayList<Node>(HandOffSteps.later(ui, model));
        later.add(ways);
        var practice =
                new ChoiceTile(
                        ui,
                        BenefitsView.picture(model.task()),
                        Message.of("hand-off.practice"),
                        Message.of("benefits." + model.task().code()),
                        model::onPractice);
        var open = new Words(ui, Message.of("hand-off.ready"), Styles.SUBLINE);
        var print = new SecondaryButton(ui, Message.of("hand-off.print"), model::onPrint);
        return new Answers(now, later, List.of(open, practice, print));
    }

    /** The portal is out of reach, or no longer. */
    private void turned() {
        turn(model.stage().get());
        show(model.stage().get());
    }

    private void changed(Stage before, Stage stage) {
        if (before == Stage.READY || stage == Stage.READY) turn(stage);
        show(stage);
    }

    /** Once the account lives the square has done its work: success takes its place. */
    private void turn(Stage stage) {
        sheet().answer(answers.fitting(model));
        if (stage == Stage.READY) {
            sheet().question(Message.of("hand-off.stage.ready"));
            sheet().aside(ready).unpin().arrived();
            sheet().next(Message.of("ui.finish"), model::onLeave);
        } else {
            var offline = model.offline().get();
            sheet().question(Message.of(offline ? "offline.question" : "hand-off.question"));
            sheet().aside(card).pinned(live).next(later());
        }
    }

    /** The phone goes on by itself, so nothing here has to be done first. */
    private TextButton later() {
        return new SecondaryButton(ui, Message.of("ui.finish-later"), model::onLeave);
    }

    /** Beside each other when there is room: paper, for now or because no phone is here. */
    private static Node otherWays(Ui ui, HandOffViewModel model) {
        var print = new SecondaryButton(ui, Message.of("hand-off.print"), model::onPrint);
        var none = new SecondaryButton(ui, Message.of("hand-off.no-phone"), model::onNoPhone);
        return new SideBySide(ui.display().grid(2), print, none);
    }

    private void show(Stage stage) {
        live.show(
                switch (stage) {
                    case SAVED, WAITING, NEEDS_DESK, CLOSED -> waiting();
                    case CONNECTED -> LiveLine.State.CONNECTED;
                    case READY -> LiveLine.State.READY;
                },
                model.line().get());
    }

    private LiveLine.State waiting() {
        return model.offline().get() ? LiveLine.State.APART : LiveLine.State.WAITING;
    }

    @Override
    public void appear() {
        var payload = model.qrPayload();
        tasks.run(() -> encoder.apply(payload), card::show, _ -> card.showCodeOnly());
    }

    @Override
    public void detached() {
        super.detached();
        card.wipe();
    }
}
