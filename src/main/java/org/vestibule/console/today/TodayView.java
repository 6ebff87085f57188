package org.vestibule.console.today;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.vestibule.console.frame.PlaceHead;
import org.vestibule.console.frame.PlaceView;
import org.vestibule.console.frame.Stale;
import org.vestibule.console.guides.GuideCounter;
import org.vestibule.console.live.CompareView;
import org.vestibule.console.live.LivePane;
import org.vestibule.console.live.TicketViewModel;
import org.vestibule.console.live.Whom;
import org.vestibule.ui.Ui;
import org.vestibule.ui.table.RowTable;

/** The list, what waits beside it, and over the list the comparison when somebody asks for it. */
public final class TodayView implements PlaceView {
    private final Ui ui;
    private final TodayViewModel model;
    private final GuideCounter guides;
    private final PlaceHead head;
    private final SearchBar search;
    private final RowTable<Row> table;
    private final Listings listings;
    private final ListFoot foot;
    private final LivePane live;
    private final VBox list = new VBox();
    private final StackPane center = new StackPane(list);
    private final BorderPane all = new BorderPane();
    private final ListChangeListener<Row> rowsChanged = _ -> read();
    private Subscription comparing = Subscription.EMPTY;
    private Subscription following = Subscription.EMPTY;
    private Runnable watching = () -> {};
    private @Nullable PersonCard person;
    private @Nullable PersonViewModel personModel;

    public TodayView(Ui ui, TodayViewModel model, GuideCounter guides, SaveAs saveAs) {
        this.ui = ui;
        this.model = model;
        this.guides = guides;
        head = new PlaceHead(ui);
        search = new SearchBar(ui, model);
        table = new RowTable<>(ui, new TodayColumns(ui, model.place().dates()).all(), Row::id);
        table.setAccessibleText(ui.text("today.list"));
        table.onChosen(model::onChoose);
        listings = new Listings(ui, model, table);
        foot = new ListFoot(ui, model, table, saveAs);
        live = new LivePane(ui, model.live());
        VBox.setVgrow(listings, Priority.ALWAYS);
        list.getChildren().addAll(head, search, listings, foot);
        list.getStyleClass().add("place");
        all.setCenter(center);
        all.setRight(live);
    }

    @Override
    public Node node() {
        return all;
    }

    @Override
    public void attached() {
        model.attached();
        search.attached();
        live.attached();
        model.rows().addListener(rowsChanged);
        watching = model.place().desk().watch(this::read);
        following =
                model.chosen()
                        .subscribe(this::choose)
                        .and(model.listing().subscribe(_ -> read()))
                        .and(model.hits().subscribe(_ -> read()))
                        .and(model.live().active().subscribe(_ -> turn()))
                        .and(model.live().comparing().subscribe(this::compare));
        read();
        search.focus();
    }

    @Override
    public void detached() {
        following.unsubscribe();
        comparing.unsubscribe();
        watching.run();
        model.rows().removeListener(rowsChanged);
        choose(null);
        live.detached();
        search.detached();
        foot.detached();
        model.detached();
        table.show(model.rows());
    }

    private void read() {
        head.title(model.title());
        head.summary(model.summary());
        head.stale(Stale.of(model.place()));
        table.show(model.rows());
        listings.show(model.listing().get());
        foot.read();
        if (person != null) person.refresh();
    }

    private void choose(@Nullable Row row) {
        if (row != null && personModel != null && personModel.row().get().id().equals(row.id())) {
            personModel.update(row);
            return;
        }
        if (personModel != null) personModel.forget();
        personModel = row == null ? null : new PersonViewModel(model.place(), guides, row);
        person = personModel == null ? null : new PersonCard(ui, personModel, this::leave);
        live.top(person);
        if (row == null) table.mark("");
        else table.mark(row.id());
        if (person != null && row != null) {
            person.onChosen(() -> model.live().onChoose(row.id()));
        }
        turn();
    }

    private void turn() {
        if (person == null || personModel == null) return;
        person.turn(model.live().active().get().equals(personModel.row().get().id()));
    }

    private void leave() {
        model.onChoose(null);
        table.requestFocus();
    }

    private void compare(@Nullable TicketViewModel ticket) {
        comparing.unsubscribe();
        comparing = Subscription.EMPTY;
        center.getChildren().setAll(list);
        list.setVisible(true);
        if (ticket == null || !(ticket.whom().get() instanceof Whom.Several(var people))) return;
        list.setVisible(false);
        center.getChildren().add(new CompareView(ui, ticket, people, this::closeComparison));
        comparing = ticket.whom().subscribe(this::closeUnlessSeveral);
    }

    private void closeUnlessSeveral(Whom whom) {
        if (!(whom instanceof Whom.Several)) closeComparison();
    }

    private void closeComparison() {
        model.live().onCompare(null);
    }

    @Override
    public boolean onKey(KeyEvent event) {
        var code = event.getCode();
        if (event.isShortcutDown()) return onControl(code);
        return switch (code) {
            case F1, F2, F3, F4 -> onFunction(code);
            case ESCAPE -> onEscape();
            default -> false;
        };
    }

    private boolean onControl(KeyCode code) {
        return switch (code) {
            case K -> {
                search.focus();
                yield true;
            }
            case E -> {
                foot.export();
                yield true;
            }
            default -> false;
        };
    }

    private boolean onFunction(KeyCode code) {
        if (live.onKey(code)) return true;
        var isPerson =
                personModel != null
                        && model.live().active().get().equals(personModel.row().get().id());
        return person != null && isPerson && person.onKey(code);
    }

    /** One step back: the comparison, then the person, then the search. */
    private boolean onEscape() {
        if (model.live().comparing().get() != null) closeComparison();
        else if (model.chosen().get() != null) leave();
        else if (!model.search().get().isEmpty()) model.onClear();
        else model.live().onChoose("");
        return true;
    }
}
