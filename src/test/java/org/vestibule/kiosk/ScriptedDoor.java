package org.vestibule.kiosk;

import org.vestibule.kiosk.closing.StaffDoor;

import java.util.ArrayList;
import java.util.List;

/** A door that opens to one PIN, or says what a test wants it to say. */
public final class ScriptedDoor implements StaffDoor {
    public static final String PIN = "482915";
    public static final String STAFF = "ana.it";

    public final List<String> knocks = new ArrayList<>();
    private Answer otherwise = new Answer.Wrong();
    private boolean left;

    /** What everything but the PIN is answered. */
    public void otherwise(Answer answer) {
        otherwise = answer;
    }

    public boolean isLeft() {
        return left;
    }

    @Override
    public Answer knock(String pin) {
        knocks.add(pin);
        return pin.equals(PIN) ? new Answer.Open(STAFF) : otherwise;
    }

    @Override
    public void leave() {
        left = true;
    }
}
