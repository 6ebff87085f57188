package org.vestibule.device.speech;

import java.util.Optional;

/** The programs that can speak here. */
public enum SpeechEngine {
    /** espeak-ng, on any system that has it. */
    ESPEAK_NG(
            "espeak-ng",
            "install its voices (Debian: espeak-ng-data); for Chinese and Japanese an espeak-ng"
                    + " that was built with their dictionaries"),
    /** Windows's desktop voices (SAPI 5), through Windows PowerShell. */
    SAPI(
            "powershell.exe",
            "add SAPI 5 voices: Settings, Time & language, Speech lists them, but a voice of the"
                    + " newer kind alone does not count; or install espeak-ng and set kiosk.speech to"
                    + " \"espeak-ng\""),
    /** macOS's {@code say}. */
    SAY("say", "add the voices in System Settings, Accessibility, Spoken Content");

    private final String program;
    private final String advice;

    SpeechEngine(String program, String advice) {
        this.program = program;
        this.advice = advice;
    }

    public String program() {
        return program;
    }

    /** What staff does about a missing voice. */
    public String advice() {
        return advice;
    }

    /**
     * Asks the program for its voices: blocks for a moment, so not on the thread of the screens.
     *
     * @return empty when it is not installed
     */
    public Optional<Speech> find() {
        return find(program);
    }

    /**
     * The same, from another place.
     *
     * @param other such as {@code /opt/espeak/bin/espeak-ng}
     */
    public Optional<Speech> find(String other) {
        return find(other, Patience.STANDARD);
    }

    Optional<Speech> find(String other, Patience patience) {
        return switch (this) {
            case ESPEAK_NG -> Espeak.find(other, patience).map(EngineSpeech::new);
            case SAPI -> Sapi.find(other, patience).map(EngineSpeech::new);
            case SAY -> Say.find(other, patience).map(EngineSpeech::new);
        };
    }
}
