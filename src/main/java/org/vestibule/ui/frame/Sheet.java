package org.vestibule.ui.frame;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.QuietLink;
import org.vestibule.ui.control.SecondaryButton;
import org.vestibule.ui.control.TextButton;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.keyboard.Keyboard;
import org.vestibule.ui.picture.Icon;
import org.vestibule.ui.picture.Picture;
import org.vestibule.ui.picture.PictureView;
import org.vestibule.ui.theme.Styles;

import java.util.Arrays;
import java.util.List;

/**
 * Everything of one screen below the top bar. Say what there is; where it goes depends on the shape
 * of the display and the size of the text.
 *
 * <pre>{@code
 * new Sheet(ui, Message.of("name.question"))
 *         .step(3, 9)
 *         .answer(first, last)
 *         .keyboard(new Keyboard(ui, KeyboardLayout.NAME, List.of(first.field(), last.field()), model::onContinue))
 *         .back(model::onBack)
 *         .help(model::onHelp)
 *         .next(model::onContinue);
 * }</pre>
 */
public final class Sheet extends Region {
    /** Lower end of the display that a hand reaches from a wheelchair, a part of its height. */
    private static final double WITHIN_REACH = 0.4;

    private final Ui ui;
    private final Words question;
    private final Pages answer;
    private final Foot foot;
    private @Nullable StepBar stepBar;
    private @Nullable Words subline;
    private @Nullable Assurance assurance;
    private @Nullable PictureView picture;
    private @Nullable Region aside;
    private @Nullable Region pinned;
    private @Nullable Keyboard keyboard;
    private @Nullable Given given;
    private Fit fit = Fit.ROOMY;
    private boolean lowers;
    private int pagesWanted = Integer.MAX_VALUE;

    /**
     * @param question the one heading of this screen
     */
    public Sheet(Ui ui, Message question) {
        this.ui = ui;
        this.question = new Words(ui, question, Styles.QUESTION);
        answer = new Pages(ui);
        foot = new Foot(ui);
        getStyleClass().add(Styles.SHEET);
        getChildren().addAll(this.question, answer, foot);
    }

    /** The first screen: its heading is larger than a question. */
    public Sheet hero() {
        question.getStyleClass().add(Styles.HERO);
        return this;
    }

    /** May be said again. */
    public Sheet step(int number, int of) {
        var words = Message.of("ui.step").with("number", number).with("of", of);
        // Whoever is at the last step has it still to do.
        return step(words, (number - 0.5) / of);
    }

    /**
     * How far along, in other words; may be said again.
     *
     * @param done from 0 to 1
     */
    public Sheet step(Message words, double done) {
        if (stepBar != null) getChildren().remove(stepBar);
        stepBar = new StepBar(ui, words, done);
        getChildren().addFirst(stepBar);
        return this;
    }

    /** Nothing is left to do: the bar is full. */
    public Sheet arrived() {
        if (stepBar != null) stepBar.fill();
        return this;
    }

    public Sheet subline(Message message) {
        if (subline != null) {
            subline.say(message);
            return this;
        }
        subline = new Words(ui, message, Styles.SUBLINE);
        getChildren().add(getChildren().indexOf(question) + 1, subline);
        return this;
    }

    /** Decorates; the first thing to go when room is short. May be set again. */
    public Sheet picture(Picture which) {
        if (picture != null) getChildren().remove(picture);
        picture = new PictureView(which);
        getChildren().add(getChildren().indexOf(answer), picture);
        return this;
    }

    /** Nothing decorates any more. */
    public Sheet unpictured() {
        if (picture != null) getChildren().remove(picture);
        picture = null;
        return this;
    }

    /**
     * Stands where the picture would, and always stays: the card with the QR code; may be set
     * again.
     */
    public Sheet aside(Region node) {
        if (aside != null) getChildren().remove(aside);
        aside = node;
        getChildren().add(getChildren().indexOf(answer), node);
        return this;
    }

    /** What there is to answer with, or to read, from top to bottom; may be set again. */
    public Sheet answer(Node... nodes) {
        return answer(Arrays.asList(nodes));
    }

    public Sheet answer(List<? extends Node> nodes) {
        answer.show(nodes);
        return this;
    }

    /** Stands closer together where the answer would take more pages than this otherwise. */
    public Sheet atMost(int pages) {
        pagesWanted = pages;
        return this;
    }

    /** Stays in sight below the answer, whichever page is shown: the live line. */
    public Sheet pinned(Region node) {
        unpin();
        pinned = node;
        getChildren().add(getChildren().indexOf(answer) + 1, node);
        return this;
    }

    /** Nothing stays below the answer any more. */
    public Sheet unpin() {
        if (pinned != null) getChildren().remove(pinned);
        pinned = null;
        return this;
    }

    /** Who sees what is typed here; goes where it would take room from the answer. */
    public Sheet assure(Message message) {
        assurance = new Assurance(ui, message);
        getChildren().add(getChildren().indexOf(answer), assurance);
        return this;
    }

    /** May be set again: each field has the keys that it wants. */
    public Sheet keyboard(Keyboard node) {
        if (keyboard == node) return this;
        if (keyboard != null) getChildren().remove(keyboard);
        keyboard = node;
        getChildren().add(getChildren().indexOf(foot), node);
        return this;
    }

    public Sheet back(Runnable action) {
        return back(Message.of("ui.back"), action);
    }

    /** The way back, when it has a better name than Back. */
    public Sheet back(Message label, Runnable action) {
        var back = Foot.back(ui, label, action);
        back.alsoOn(KeyCode.ESCAPE);
        foot.back(back);
        return this;
    }

    public Sheet help(Runnable action) {
        var help = new SecondaryButton(ui, Message.of("ui.help"), action).before(Icon.FACE);
        help.alsoOn(KeyCode.F1);
        foot.help(help);
        return this;
    }

    /** Something else that can be done here; never where Continue is. */
    public Sheet extra(Message label, Runnable action) {
        return extra(new QuietLink(ui, label, action));
    }

    /** The same, made by the screen, which may hide it. */
    public Sheet extra(QuietLink link) {
        foot.lesser(link);
        return this;
    }

    /** Continue. */
    public Sheet next(Runnable action) {
        return next(Message.of("ui.continue"), action);
    }

    /** The one main action, when it has a better name than Continue. */
    public Sheet next(Message label, Runnable action) {
        return next(Foot.next(ui, label, action));
    }

    /** Brings everything to touch within reach, from where it is within reach already. */
    public Sheet lower(Runnable action) {
        lowers = true;
        foot.lesser(new QuietLink(ui, Message.of("ui.lower"), action).before(Icon.LOWER));
        return this;
    }

    /** Whether it has a button of its own that brings everything within reach. */
    boolean lowers() {
        return lowers;
    }

    /** The main action that comes with the last page; until then what turns the page is strong. */
    public Sheet nextAtEnd(TextButton button) {
        button.visibleProperty().bind(answer.atEnd());
        foot.next(button);
        answer.leadsOn(true);
        return this;
    }

    /** The one main action, made by the screen, which may disable it; may be set again. */
    public Sheet next(TextButton button) {
        button.visibleProperty().unbind();
        button.setVisible(true);
        foot.next(button);
        answer.leadsOn(false);
        return this;
    }

    public void question(Message message) {
        question.say(message);
    }

    public void subline(@Nullable String text) {
        if (subline != null) subline.show(text == null ? "" : text);
    }

    /** Puts the caret where typing starts; false when there is nothing to type. */
    public boolean begin() {
        if (keyboard == null) return false;
        keyboard.begin();
        return true;
    }

    Pages pages() {
        return answer;
    }

    @Override
    protected void layoutChildren() {
        var now = new Given(getWidth(), getHeight(), Fit.look(this), answer.blocks());
        if (!now.equals(given)) {
            given = now;
            fit(Fit.ROOMY);
        }
        place();
        while (fit != Fit.LESS && !hasRoom()) {
            fit(fit.next());
            place();
        }
    }

    private void place() {
        var window = getScene() == null ? getHeight() : getScene().getHeight();
        // A small display has no room to give away.
        var saved = fit == Fit.ROOMY && ui.display().isSmall(window) ? Fit.CLOSE : fit;
        new SheetLayout(ui.display(), parts(), saved, reach(window)).place(getWidth(), getHeight());
    }

    /** Whether each part is shown whole, and none lies over another. */
    private boolean hasRoom() {
        var footTop = foot.getLayoutY();
        var below = pinned == null ? 0 : pinned.getLayoutY() + pinned.getHeight();
        return below <= footTop && answer.isWhole() && answer.count() <= pagesWanted;
    }

    private void fit(Fit other) {
        if (fit == other) return;
        fit = other;
        fit.dress(this);
    }

    /** What decides how much room there is; when it changes, everything is tried from the start. */
    private record Given(double width, double height, String look, List<Node> answer) {}

    /** Above this line of the sheet nothing is to be touched, px; 0 where all is within reach. */
    private double reach(double window) {
        var scene = getScene();
        var low = scene != null && scene.getRoot().getStyleClass().contains(Styles.LOWER);
        var line = Math.ceil(window * (1 - WITHIN_REACH)) - localToScene(0, 0).getY();
        answer.low(low && getHeight() > getWidth());
        return low ? Math.max(1, line) : 0;
    }

    private SheetLayout.Parts parts() {
        var head = new SheetLayout.Head(stepBar, question, subline, assurance);
        var body = new SheetLayout.Answer(answer, pinned);
        return new SheetLayout.Parts(head, picture, aside, body, keyboard, foot);
    }
}
