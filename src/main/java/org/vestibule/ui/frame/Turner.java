package org.vestibule.ui.frame;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Pill;
import org.vestibule.ui.control.SecondaryButton;
import org.vestibule.ui.control.Touchable;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.picture.Icon;
import org.vestibule.ui.picture.PictureView;
import org.vestibule.ui.theme.Styles;

import java.util.function.IntConsumer;

/** Turns pages: one back, which one this is, one on. Where it is narrow, arrows do. */
final class Turner extends Region {
    private static final String LEADS_ON = "leads-on";

    private final Touchable previous;
    private final Touchable next;
    private final Touchable back;
    private final Touchable on;
    private final Words where;

    /** Never seen: how wide the words between may become, whichever page is shown. */
    private final Words widest;

    private final double gap;

    /**
     * @param turn gets -1 or 1
     */
    Turner(Ui ui, IntConsumer turn) {
        var backwards = Message.of("ui.page.previous");
        var forwards = Message.of("ui.page.next");
        gap = ui.display().grid(2);
        previous = new SecondaryButton(ui, backwards, () -> turn.accept(-1));
        next = new SecondaryButton(ui, forwards, () -> turn.accept(1));
        back = new Pill(ui, backwards, PictureView.of(Icon.ARROW_LEFT), () -> turn.accept(-1));
        on = new Pill(ui, forwards, PictureView.of(Icon.ARROW_RIGHT), () -> turn.accept(1));
        where = Words.verbatim(ui, "", Styles.SOFT, "centered");
        widest = new Words(ui, Message.of("ui.page").with("number", 8).with("of", 8), Styles.SOFT);
        widest.setVisible(false);
        getChildren().addAll(previous, back, where, next, on, widest);
    }

    /** Whether what leads on stands out. */
    void leadsOn(boolean now) {
        for (var each : new Touchable[] {next, on}) {
            each.getStyleClass().remove(LEADS_ON);
            if (now) each.getStyleClass().add(LEADS_ON);
        }
    }

    void say(int page, int of) {
        where.say(Message.of("ui.page").with("number", page).with("of", of));
        previous.setDisable(page == 1);
        back.setDisable(page == 1);
        next.setDisable(page == of);
        on.setDisable(page == of);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        var left = narrow(width) ? back : previous;
        return Math.ceil(Math.max(left.prefHeight(-1), left.minHeight(-1)));
    }

    @Override
    protected void layoutChildren() {
        var narrow = narrow(getWidth());
        for (var word : new Touchable[] {previous, next}) word.setVisible(!narrow);
        for (var arrow : new Touchable[] {back, on}) arrow.setVisible(narrow);
        var left = narrow ? back : previous;
        var right = narrow ? on : next;
        var leftWide = wide(left);
        var rightWide = wide(right);
        var high = getHeight();
        // Those that are not seen too: words that were once wrapped to no width stay so.
        for (var each : new Touchable[] {previous, back}) {
            each.resizeRelocate(0, 0, wide(each), high);
        }
        for (var each : new Touchable[] {next, on}) {
            each.resizeRelocate(getWidth() - wide(each), 0, wide(each), high);
        }
        var room = getWidth() - leftWide - rightWide - 2 * gap;
        // Large letters are higher than the arrows beside them.
        var whole = Math.max(high, Math.ceil(where.prefHeight(room)));
        where.resizeRelocate(leftWide + gap, Math.rint((high - whole) / 2), room, whole);
    }

    private boolean narrow(double width) {
        return wide(previous) + wide(widest) + wide(next) + 2 * gap > width;
    }

    private static double wide(Region region) {
        return Math.ceil(Math.max(region.minWidth(-1), region.prefWidth(-1)));
    }
}
