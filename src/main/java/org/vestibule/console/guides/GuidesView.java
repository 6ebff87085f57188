package org.vestibule.console.guides;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.vestibule.console.frame.PlaceHead;
import org.vestibule.console.frame.PlaceView;
import org.vestibule.console.frame.Stale;
import org.vestibule.console.roster.Finder;
import org.vestibule.console.words.Keys;
import org.vestibule.console.words.LanguageNames;
import org.vestibule.console.words.Names;
import org.vestibule.frontdesk.DeskResult;
import org.vestibule.frontdesk.PersonRow;
import org.vestibule.i18n.Message;
import org.vestibule.practice.PortalTask;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.desk.DeskButton;
import org.vestibule.ui.desk.Remark;
import org.vestibule.ui.desk.RemarkLine;
import org.vestibule.ui.desk.Scripts;
import org.vestibule.ui.desk.TwiceButton;

/** Who it is for at the left, the page at the right. */
public final class GuidesView implements PlaceView {
    private final Ui ui;
    private final GuidesViewModel model;
    private final PlaceHead head;
    private final Finder finder;
    private final VBox who = new VBox();
    private final VBox steps = new VBox();
    private final TwiceButton make;
    private final DeskButton print;
    private final DeskButton cancel;
    private final Label obstacle;
    private final Label told;
    private final PagePane page;
    private final BorderPane all = new BorderPane();
    private Subscription following = Subscription.EMPTY;
    private Runnable watching = () -> {};

    public GuidesView(Ui ui, GuidesViewModel model) {
        this.ui = ui;
        this.model = model;
        head = new PlaceHead(ui);
        head.title(Message.of("place.guides"));
        head.summary(Message.of("guides.line"));
        finder =
                new Finder(
                        ui,
                        model.place().dates(),
                        model.finder(),
                        Message.of("guides.find"),
                        model::onPick);
        make =
                new TwiceButton(
                        ui,
                        model.place().desk().running().scheduler(),
                        Message.of("guides.make"),
                        Message.of("guides.make.sure"),
                        model::onMake);
        make.kind(DeskButton.Kind.PRIMARY);
        print = button(DeskButton.Kind.PRIMARY, "guides.print", model::onPrint);
        print.key(ui.text("key.ctrl") + " P");
        cancel = button(DeskButton.Kind.QUIET, "guides.cancel", model.job()::cancel);
        obstacle = Words.verbatim(ui, "", "soft");
        told = Words.verbatim(ui, "", "told-code");
        page = new PagePane(ui);
        for (var part : new VBox[] {who, steps}) part.getStyleClass().add("card-part");
        lay();
    }

    private void lay() {
        steps.getChildren()
                .addAll(
                        new Words(ui, Message.of("guides.task"), "field-name"),
                        tasks(),
                        make,
                        obstacle,
                        remarks(model.errand().remark()),
                        told);
        var paper = new VBox(new FlowPane(print, cancel), remarks(model.job().remark()));
        paper.getStyleClass().add("card-part");
        var form = new VBox(who, steps, paper);
        form.getStyleClass().addAll("desk-card", "guide-form");
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        var place = new VBox(head, scroll);
        place.getStyleClass().add("place");
        all.setCenter(place);
        all.setRight(page);
    }

    private DeskButton button(DeskButton.Kind kind, String key, Runnable action) {
        return new DeskButton(ui, kind, Message.of(key), action);
    }

    private Node tasks() {
        var group = new ToggleGroup();
        var choices = new VBox();
        choices.getStyleClass().add("radio-column");
        for (var task : PortalTask.values()) {
            var choice = new RadioButton(ui.text(Keys.of("task.", task)));
            choice.getStyleClass().add("desk-radio");
            choice.setAccessibleText(choice.getText());
            choice.setToggleGroup(group);
            choice.setOnAction(_ -> model.task().set(task));
            model.task().subscribe(now -> choice.setSelected(now == task));
            choices.getChildren().add(choice);
        }
        return choices;
    }

    private RemarkLine remarks(ObservableValue<@Nullable Remark> source) {
        var line = new RemarkLine(ui);
        source.subscribe(line::say);
        return line;
    }

    private void showPerson(@Nullable PersonRow person) {
        who.getChildren().clear();
        show(steps, person != null);
        if (person == null) {
            who.getChildren().addAll(finder, takeHome());
            return;
        }
        var dates = model.place().dates();
        var name = Words.verbatim(ui, Names.of(person), "card-name");
        Scripts.dress(name, name.getText());
        var language =
                Message.of(model.speaksTheirs() ? "guides.in" : "guides.not-theirs")
                        .with("language", LanguageNames.of(person.language()))
                        .with("page", model.pageLanguage());
        var born = Message.of("whom.born").with("born", dates.born(person.birthDate()));
        who.getChildren()
                .addAll(
                        name,
                        new Words(ui, born.with("mrn", person.mrn()), "soft"),
                        new Words(ui, language, "card-line"),
                        button(DeskButton.Kind.QUIET, "whom.other", model::onOther));
    }

    /** For whoever does not start today: nobody has to be found for it. */
    private Node takeHome() {
        var languages = new FlowPane();
        languages.getStyleClass().add("button-flow");
        for (var language : model.languages()) {
            var name = LanguageNames.of(language.tag());
            var called = Message.of("guides.take-home.in").with("language", name);
            languages
                    .getChildren()
                    .add(
                            new DeskButton(
                                    ui,
                                    DeskButton.Kind.SECONDARY,
                                    called,
                                    () -> model.onTakeHome(language)));
        }
        var part =
                new VBox(
                        new Words(ui, Message.of("guides.take-home"), "field-name"),
                        new Words(ui, Message.of("guides.take-home.line"), "soft"),
                        languages);
        part.getStyleClass().add("card-part");
        return part;
    }

    private void showCode(DeskResult.@Nullable Code code) {
        told.setText(code == null ? "" : code.shortCode());
        show(told, code != null);
        make.kind(code == null ? DeskButton.Kind.PRIMARY : DeskButton.Kind.SECONDARY);
        refresh();
    }

    private void showPage(@Nullable Page made) {
        page.show(made);
        refresh();
    }

    private void refresh() {
        head.stale(Stale.of(model.place()));
        var why = model.obstacle();
        make.setDisable(why != null || model.errand().busy().get());
        obstacle.setText(why == null ? "" : ui.text(why));
        show(obstacle, why != null);
        var ready = model.job().page().get() != null;
        show(print, ready);
        print.setDisable(model.job().busy().get());
        show(cancel, ready && model.job().isUnderWay());
    }

    private static void show(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    @Override
    public Node node() {
        return all;
    }

    @Override
    public void attached() {
        following =
                model.person()
                        .subscribe(this::showPerson)
                        .and(model.code().subscribe(this::showCode))
                        .and(model.job().page().subscribe(this::showPage))
                        .and(model.job().busy().subscribe(_ -> refresh()))
                        .and(model.job().remark().subscribe(_ -> refresh()))
                        .and(model.errand().busy().subscribe(_ -> refresh()));
        watching = model.place().desk().watch(this::refresh);
        finder.field().requestFocus();
    }

    @Override
    public void detached() {
        model.detached();
        following.unsubscribe();
        watching.run();
        page.show(null);
    }

    @Override
    public boolean onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && model.person().get() != null) {
            model.onOther();
            finder.field().requestFocus();
            return true;
        }
        if (event.isShortcutDown() && event.getCode() == KeyCode.K) {
            model.onOther();
            finder.field().requestFocus();
            return true;
        }
        if (!event.isShortcutDown() || event.getCode() != KeyCode.P) return false;
        model.onPrint();
        return true;
    }
}
