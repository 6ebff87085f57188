package org.vestibule.console.devices;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.vestibule.console.desk.Errand;
import org.vestibule.console.desk.Workplace;
import org.vestibule.console.words.Keys;
import org.vestibule.console.words.LanguageNames;
import org.vestibule.console.words.ScreenNames;
import org.vestibule.frontdesk.Board;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.KioskAbout;
import org.vestibule.frontdesk.KioskState;
import org.vestibule.i18n.Message;
import org.vestibule.staff.Right;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One kiosk: whether it is there, what it holds back, and why. */
public final class DeviceViewModel {
    private final Workplace place;
    private final ReadOnlyObjectWrapper<KioskState> state;
    private final Map<String, Errand> retries = new HashMap<>();

    DeviceViewModel(Workplace place, KioskState state) {
        this.place = place;
        this.state = new ReadOnlyObjectWrapper<>(state);
    }

    void update(KioskState now) {
        state.set(now);
    }

    public ReadOnlyObjectProperty<KioskState> state() {
        return state.getReadOnlyProperty();
    }

    public Workplace place() {
        return place;
    }

    public String id() {
        return state.get().clientId();
    }

    public boolean isLive() {
        return Board.isLive(state.get(), place.boardTime());
    }

    public Message heard() {
        var ago = place.dates().ago(place.since(state.get().heard()));
        return Message.of("devices.heard").with("ago", place.dates().text(ago));
    }

    public Message paper() {
        return Keys.of("devices.paper.", state.get().report().paper());
    }

    /** How many wait, and since when the oldest does. */
    public Message waiting() {
        var report = state.get().report();
        if (report.waiting() == 0) return Message.of("devices.waiting.none");
        var oldest = report.oldest().map(place::since).map(place.dates()::lasting);
        return oldest.map(place.dates()::text)
                .map(age -> Message.of("devices.waiting.since").with("age", age))
                .orElse(Message.of("devices.waiting"))
                .with("n", report.waiting());
    }

    public Optional<String> trouble() {
        return state.get().report().trouble();
    }

    private Optional<KioskAbout> about() {
        return state.get().report().about();
    }

    /** Key of the words for the screen that it shows; empty when it is silent. */
    public Optional<String> screenKey() {
        return about().filter(_ -> isLive()).flatMap(KioskAbout::screen).map(ScreenNames::key);
    }

    /** The languages that it can read aloud, and those on offer that it cannot. */
    public Optional<Message> voices() {
        return about().flatMap(KioskAbout::voices).map(DeviceViewModel::voices);
    }

    private static Message voices(KioskAbout.Voices voices) {
        if (voices.there().isEmpty()) return Message.of("devices.voices.none");
        var key = voices.missing().isEmpty() ? "devices.voices" : "devices.voices.some";
        return Message.of(key)
                .with("languages", names(voices.there()))
                .with("missing", names(voices.missing()));
    }

    private static String names(List<String> tags) {
        return tags.stream().map(LanguageNames::of).collect(Collectors.joining(", "));
    }

    public Optional<Message> display() {
        return about().flatMap(KioskAbout::display).map(DeviceViewModel::display);
    }

    private static Message display(KioskAbout.Display display) {
        var key = display.isUpright() ? "devices.display.upright" : "devices.display.wide";
        return Message.of(key)
                .with("size", display.width() + " × " + display.height())
                .with("ppi", Integer.toString(display.ppi()));
    }

    public Optional<String> version() {
        return about().flatMap(KioskAbout::version);
    }

    public @Nullable Message obstacle() {
        return place.desk().obstacle(Right.HELP).orElse(null);
    }

    /** What became of trying this one again. */
    public Errand retry(String enrollmentId) {
        return retries.computeIfAbsent(enrollmentId, _ -> new Errand(place.desk()));
    }

    public void onRetry(String enrollmentId) {
        retry(enrollmentId)
                .run(
                        new DeskAct.RetryParked(id(), enrollmentId),
                        Message.of("devices.retrying"),
                        _ -> {});
    }
}
