package org.vestibule.app.wiring;

/** What came of starting a kiosk. */
public sealed interface KioskStart {
    record Started(KioskProgram program) implements KioskStart {}

    /**
     * @param sentence what is wrong and what to do
     */
    record Refused(String sentence) implements KioskStart {}
}
