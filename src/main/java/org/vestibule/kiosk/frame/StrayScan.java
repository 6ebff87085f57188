package org.vestibule.kiosk.frame;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.journey.Scans;
import org.vestibule.scan.LicenseRead;

/** What a screen says that waits for a letter's code only, when something else is scanned. */
public final class StrayScan implements Scans.Listener {
    private final Scans scans;
    private final boolean readsCards;
    private final String noise;
    private final ReadOnlyObjectWrapper<@Nullable Message> line = new ReadOnlyObjectWrapper<>();

    /**
     * @param readsCards whether a card is of use later
     * @param noise key of what is said to everything that is neither letter nor card
     */
    public StrayScan(Scans scans, boolean readsCards, String noise) {
        this.scans = scans;
        this.readsCards = readsCards;
        this.noise = noise;
    }

    /** Null while all is well. */
    public ReadOnlyObjectProperty<@Nullable Message> line() {
        return line.getReadOnlyProperty();
    }

    public void attached() {
        scans.to(this);
    }

    public void detached() {
        scans.end(this);
    }

    @Override
    public void card(LicenseRead read) {
        line.set(card());
    }

    /** To a card, whatever is on it. */
    public Message card() {
        return Message.of(readsCards ? "ui.scan.error.scan-later" : "ui.scan.error.type-later");
    }

    @Override
    public void noise() {
        line.set(Message.of(noise));
    }
}
