package org.vestibule.console.today;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.vestibule.console.desk.Link;
import org.vestibule.console.desk.Workplace;
import org.vestibule.console.live.LiveViewModel;
import org.vestibule.console.roster.FinderViewModel;
import org.vestibule.console.roster.Hits;
import org.vestibule.frontdesk.Board;
import org.vestibule.frontdesk.Expected;
import org.vestibule.frontdesk.OpenCase;
import org.vestibule.frontdesk.PersonRow;
import org.vestibule.frontdesk.PortalStatus;
import org.vestibule.i18n.Message;

import java.util.List;
import java.util.Optional;

/** The list of today, narrowed by what is asked for, and who of it is looked at. */
public final class TodayViewModel {
    /** No filter by language. */
    public static final String ALL_LANGUAGES = "";

    private final Workplace place;
    private final LiveViewModel live;
    private final FinderViewModel roster;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<Row> seenRows = FXCollections.unmodifiableObservableList(rows);
    private final ObservableList<String> languages = FXCollections.observableArrayList();
    private final ObservableList<String> seenLanguages =
            FXCollections.unmodifiableObservableList(languages);
    private final StringProperty search = new SimpleStringProperty("");
    private final StringProperty language = new SimpleStringProperty(ALL_LANGUAGES);
    private final ObjectProperty<StatusFilter> status =
            new SimpleObjectProperty<>(StatusFilter.EVERYBODY);
    private final ReadOnlyObjectWrapper<Listing> listing =
            new ReadOnlyObjectWrapper<>(Listing.LOADING);
    private final ReadOnlyObjectWrapper<@Nullable Row> chosen = new ReadOnlyObjectWrapper<>();
    private Runnable watching = () -> {};

    /** What the list is. */
    public enum Listing {
        /** Nothing was heard yet. */
        LOADING,
        /** This person may not see it. */
        BARRED,
        /** Nothing was heard, and the portal is not reached. */
        UNREACHED,
        /** Nobody is expected today. */
        NOBODY,
        /** People of today. */
        TODAY,
        /** Nobody of today fits what is asked for. */
        NO_HIT,
        /** The whole roster is being searched, or could not be. */
        SEARCHING,
        /** People found on the roster. */
        ROSTER
    }

    public TodayViewModel(Workplace place, LiveViewModel live) {
        this.place = place;
        this.live = live;
        roster = new FinderViewModel(place.desk());
        search.addListener((_, _, _) -> typed());
        language.addListener((_, _, _) -> read());
        status.addListener((_, _, _) -> read());
        roster.hits().addListener((_, _, _) -> read());
    }

    public Workplace place() {
        return place;
    }

    public LiveViewModel live() {
        return live;
    }

    public ObservableList<Row> rows() {
        return seenRows;
    }

    /** Tags of the languages that people of today read. */
    public ObservableList<String> languages() {
        return seenLanguages;
    }

    public StringProperty search() {
        return search;
    }

    public StringProperty language() {
        return language;
    }

    public ObjectProperty<StatusFilter> status() {
        return status;
    }

    public ReadOnlyObjectProperty<Listing> listing() {
        return listing.getReadOnlyProperty();
    }

    /** Who is looked at; null: nobody. */
    public ReadOnlyObjectProperty<@Nullable Row> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** What the search of the roster brought. */
    public ReadOnlyObjectProperty<Hits> hits() {
        return roster.hits();
    }

    public Message title() {
        var day = place.dates().day(board().day());
        return Message.of("today.title").with("day", day);
    }

    /** How many of how many, and what of it happened today. */
    public Message summary() {
        var expected = board().expected();
        var onPortal = expected.stream().map(Expected::status).filter(StatusFilter::isOnPortal);
        return Message.of("today.summary")
                .with("expected", expected.size())
                .with("on", onPortal.count())
                .with("ready", count(PortalStatus.READY))
                .with("desk", count(PortalStatus.NEEDS_DESK));
    }

    private long count(PortalStatus wanted) {
        return board().expected().stream().filter(one -> one.status() == wanted).count();
    }

    /** Why what is seen may be old; empty: it is not. */
    public Optional<Message> stale() {
        var sight = place.desk().sight();
        if (!(sight.link() instanceof Link.Offline) || sight.heard().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Message.of("today.stale").with("time", place.dates().clock(sight.heard().get())));
    }

    /** Somebody of the list, or nobody; their card becomes the one. */
    public void onChoose(@Nullable Row row) {
        chosen.set(row);
        if (row == null) live.onChoose(LiveViewModel.NONE);
        else live.onChoose(row.open().map(OpenCase::id).filter(live::has).orElse(row.id()));
    }

    /** Enter: the one who is left, or else the whole roster. */
    public void onSearch() {
        if (listing.get() == Listing.TODAY && rows.size() == 1) {
            onChoose(rows.getFirst());
        } else if (!search.get().isBlank()
                && (listing.get() == Listing.NO_HIT || listing.get() == Listing.SEARCHING)) {
            onSearchRoster();
        }
    }

    public void onSearchRoster() {
        roster.words().set(search.get());
        roster.onSearch();
    }

    /** Everybody again. */
    public void onClear() {
        search.set("");
        status.set(StatusFilter.EVERYBODY);
        language.set(ALL_LANGUAGES);
    }

    public void attached() {
        live.attached();
        watching = place.desk().watch(this::read);
        read();
    }

    public void detached() {
        watching.run();
        onChoose(null);
        onClear();
        rows.clear();
        live.detached();
    }

    private void typed() {
        if (hits().get() instanceof Hits.None) read();
        else roster.clear();
    }

    private Board board() {
        return place.desk().sight().board();
    }

    private void read() {
        var now = hits().get() instanceof Hits.Found(var people) ? found(people) : ofToday();
        if (!rows.equals(now)) rows.setAll(now);
        listing.set(listingOf());
        readLanguages();
        var looked = chosen.get();
        if (looked != null) chosen.set(again(looked));
    }

    /** The same person as the board has them now. */
    private Row again(Row looked) {
        var person = looked.id();
        return board().expected().stream()
                .filter(one -> one.person().id().equals(person))
                .findFirst()
                .map(this::row)
                .orElse(looked);
    }

    private List<Row> ofToday() {
        var words = new Search(search.get(), place.dates());
        return board().expected().stream()
                .map(this::row)
                .filter(words::takes)
                .filter(row -> status.get().takes(row))
                .filter(this::speaks)
                .toList();
    }

    private List<Row> found(List<PersonRow> people) {
        return people.stream()
                .map(person -> again(new Row(person, Optional.empty(), Optional.empty())))
                .toList();
    }

    private boolean speaks(Row row) {
        var wanted = language.get();
        return wanted.equals(ALL_LANGUAGES) || row.person().language().equals(wanted);
    }

    private Row row(Expected expected) {
        var open = board().cases().stream().filter(one -> isOf(one, expected)).findFirst();
        return new Row(expected.person(), Optional.of(expected), open);
    }

    private static boolean isOf(OpenCase open, Expected expected) {
        return expected.caseId().filter(open.id()::equals).isPresent()
                || open.patientId().filter(expected.person().id()::equals).isPresent();
    }

    private Listing listingOf() {
        var sight = place.desk().sight();
        if (hits().get() instanceof Hits.Found(_)) return Listing.ROSTER;
        if (!(hits().get() instanceof Hits.None)) return Listing.SEARCHING;
        if (sight.link() instanceof Link.Barred) return Listing.BARRED;
        if (sight.heard().isEmpty()) {
            return sight.link() instanceof Link.Offline ? Listing.UNREACHED : Listing.LOADING;
        }
        if (!rows.isEmpty()) return Listing.TODAY;
        return board().expected().isEmpty() && search.get().isBlank()
                ? Listing.NOBODY
                : Listing.NO_HIT;
    }

    private void readLanguages() {
        var now =
                board().expected().stream()
                        .map(one -> one.person().language())
                        .distinct()
                        .sorted()
                        .toList();
        if (!languages.equals(now)) languages.setAll(now);
    }
}
