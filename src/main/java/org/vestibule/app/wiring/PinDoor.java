package org.vestibule.app.wiring;

import org.vestibule.kiosk.closing.StaffDoor;
import org.vestibule.store.StaffPins;

import java.io.IOException;

/** Opens to the PINs that this kiosk keeps. */
record PinDoor(StaffPins pins, Runnable way) implements StaffDoor {
    @Override
    public Answer knock(String pin) throws IOException {
        return switch (pins.check(pin)) {
            case StaffPins.Entry.In(var staff) -> new Answer.Open(staff);
            case StaffPins.Entry.Wrong(var rest) ->
                    rest.isZero() ? new Answer.Wrong() : new Answer.Wait(rest);
            case StaffPins.Entry.Locked(var rest) -> new Answer.Wait(rest);
            case StaffPins.Entry.NobodyHasOne() -> new Answer.Shut();
        };
    }

    @Override
    public void leave() {
        way.run();
    }
}
