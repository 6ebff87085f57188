package org.vestibule.console.live;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.vestibule.console.desk.Errand;
import org.vestibule.console.desk.Workplace;
import org.vestibule.console.words.LanguageNames;
import org.vestibule.console.words.ScreenNames;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.HelpCall;
import org.vestibule.i18n.Message;
import org.vestibule.staff.Right;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Somebody at a kiosk wants a person. */
public final class HelpViewModel implements CardModel {
    /** Who reads another language may want an interpreter. */
    private static final String ENGLISH = "en";

    private final Workplace place;
    private final Errand errand;
    private final ReadOnlyObjectWrapper<HelpCall> call;

    HelpViewModel(Workplace place, HelpCall call) {
        this.place = place;
        this.call = new ReadOnlyObjectWrapper<>(call);
        errand = new Errand(place.desk());
    }

    void update(HelpCall now) {
        call.set(now);
    }

    public ReadOnlyObjectProperty<HelpCall> call() {
        return call.getReadOnlyProperty();
    }

    @Override
    public String id() {
        return call.get().id();
    }

    @Override
    public Instant since() {
        return call.get().since();
    }

    @Override
    public Errand errand() {
        return errand;
    }

    public Message title() {
        return Message.of("help.title").with("kiosk", call.get().kiosk());
    }

    /** Key of the words for the kiosk's screen. */
    public String screenKey() {
        return ScreenNames.key(call.get().screen());
    }

    /** Waiting so long. */
    @Override
    public Message age() {
        return place.dates().lasting(place.since(since()));
    }

    /** The language to speak, where it is not the desk's. */
    public Optional<String> language() {
        var tag = call.get().language();
        return Locale.forLanguageTag(tag).getLanguage().equals(ENGLISH)
                ? Optional.empty()
                : Optional.of(LanguageNames.of(tag));
    }

    /** Why nothing can be answered now; null: it can. */
    public @Nullable Message obstacle() {
        return place.desk().obstacle(Right.HELP).orElse(null);
    }

    public void onMyWay() {
        errand.run(new DeskAct.OnMyWay(id()), Message.of("help.told"), _ -> {});
    }

    public void onDone() {
        errand.run(new DeskAct.Helped(id()), Message.of("help.done"), _ -> {});
    }
}
