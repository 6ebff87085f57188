package org.vestibule.console.roster;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.vestibule.console.desk.Desk;
import org.vestibule.console.words.Keys;
import org.vestibule.frontdesk.DeskReply;
import org.vestibule.frontdesk.PersonRow;
import org.vestibule.i18n.Message;

import java.util.List;

/** Searches the roster by name, birth date or record number. */
public final class FinderViewModel {
    private final Desk desk;
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Hits> hits = new ReadOnlyObjectWrapper<>(new Hits.None());
    private int asked;

    public FinderViewModel(Desk desk) {
        this.desk = desk;
    }

    public StringProperty words() {
        return words;
    }

    public ReadOnlyObjectProperty<Hits> hits() {
        return hits.getReadOnlyProperty();
    }

    public void onSearch() {
        var wanted = words.get().strip();
        if (wanted.isEmpty()) {
            clear();
            return;
        }
        // Only the last search counts, in whatever order the answers come.
        var mine = ++asked;
        hits.set(new Hits.Searching());
        desk.<List<PersonRow>>ask(
                shift -> shift.find(wanted),
                reply -> {
                    if (mine == asked) hits.set(of(reply));
                });
    }

    public void clear() {
        asked++;
        words.set("");
        hits.set(new Hits.None());
    }

    private static Hits of(DeskReply<List<PersonRow>> reply) {
        return switch (reply) {
            case DeskReply.Got<List<PersonRow>>(var people) -> new Hits.Found(people);
            case DeskReply.Offline<List<PersonRow>>(_) ->
                    new Hits.Failed(Message.of("finder.offline"));
            case DeskReply.Refused<List<PersonRow>>(var why) ->
                    new Hits.Failed(Keys.of("refusal.", why));
            case DeskReply.Same<List<PersonRow>>(), DeskReply.SignedOut<List<PersonRow>>() ->
                    new Hits.None();
        };
    }
}
