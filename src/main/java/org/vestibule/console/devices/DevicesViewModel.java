package org.vestibule.console.devices;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.vestibule.console.desk.Errand;
import org.vestibule.console.desk.Troubles;
import org.vestibule.console.desk.Workplace;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.DeskResult;
import org.vestibule.frontdesk.KioskState;
import org.vestibule.i18n.Message;
import org.vestibule.staff.Right;

import java.util.ArrayList;

/** All kiosks, and a code for one more device. */
public final class DevicesViewModel {
    private final Workplace place;
    private final ObservableList<DeviceViewModel> devices = FXCollections.observableArrayList();
    private final ObservableList<DeviceViewModel> seenDevices =
            FXCollections.unmodifiableObservableList(devices);
    private final Errand pairing;
    private final ReadOnlyObjectWrapper<@Nullable String> pairingCode =
            new ReadOnlyObjectWrapper<>();
    private Runnable watching = () -> {};

    public DevicesViewModel(Workplace place) {
        this.place = place;
        pairing = new Errand(place.desk());
    }

    public Workplace place() {
        return place;
    }

    public ObservableList<DeviceViewModel> devices() {
        return seenDevices;
    }

    public Errand pairing() {
        return pairing;
    }

    /** Shown once; null: none was made. */
    public ReadOnlyObjectProperty<@Nullable String> pairingCode() {
        return pairingCode.getReadOnlyProperty();
    }

    public @Nullable Message pairingObstacle() {
        return place.desk().obstacle(Right.PAIR_DEVICES).orElse(null);
    }

    public Message summary() {
        var troubled = Troubles.count(place.desk().sight().board(), place.boardTime());
        return switch (troubled) {
            case 0 -> Message.of("devices.all-well");
            case 1 -> Message.of("devices.look.one");
            default -> Message.of("devices.look").with("n", troubled);
        };
    }

    public void onPair() {
        pairing.run(
                new DeskAct.PairDevice(),
                Message.of("devices.pairing-made"),
                result -> {
                    if (result instanceof DeskResult.PairingCode(var code)) pairingCode.set(code);
                });
    }

    /** The code has been typed into the device. */
    public void onPaired() {
        pairingCode.set(null);
        pairing.say(null);
    }

    public void attached() {
        watching = place.desk().watch(this::read);
        read();
    }

    public void detached() {
        watching.run();
        devices.clear();
        onPaired();
    }

    private void read() {
        var now = new ArrayList<DeviceViewModel>();
        for (var kiosk : place.desk().sight().board().kiosks()) now.add(device(kiosk));
        if (!devices.equals(now)) devices.setAll(now);
    }

    private DeviceViewModel device(KioskState state) {
        for (var known : devices) {
            if (known.id().equals(state.clientId())) {
                known.update(state);
                return known;
            }
        }
        return new DeviceViewModel(place, state);
    }
}
