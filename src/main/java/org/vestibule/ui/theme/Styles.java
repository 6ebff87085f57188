package org.vestibule.ui.theme;

/** Every style class, so that no screen has to spell one. */
public final class Styles {
    // What the root carries.
    public static final String HIGH_CONTRAST = "high-contrast";
    public static final String SMALL_DISPLAY = "small-display";
    public static final String LOWER = "lower";

    // Words.
    public static final String HERO = "hero";
    public static final String QUESTION = "question";
    public static final String SUBLINE = "subline";
    public static final String BODY = "body";
    public static final String ANSWER = "answer-line";
    public static final String STRONG = "strong";
    public static final String SOFT = "soft";
    public static final String SMALL = "small";
    public static final String CODE = "code";
    public static final String BUTTON_TEXT = "button-text";
    public static final String TILE_TITLE = "tile-title";
    public static final String TILE_LINE = "tile-line";
    public static final String FIELD_LABEL = "field-label";

    // Things to touch.
    public static final String TOUCHABLE = "touchable";
    public static final String PRIMARY = "primary";
    public static final String SECONDARY = "secondary";
    public static final String QUIET = "quiet";
    public static final String PILL = "pill";
    public static final String TILE = "tile";
    public static final String CHECK_TILE = "check-tile";
    public static final String CHECK_BOX = "tick-box";
    public static final String KEY = "key";
    public static final String KEY_ACTION = "key-action";
    public static final String CHOICES = "choices";

    // Surfaces.
    public static final String CARD = "card";
    public static final String NOTICE = "notice";
    public static final String ERROR_LINE = "error-line";
    public static final String LIVE_LINE = "live-line";
    public static final String STEP_NUMBER = "step-number";
    public static final String ENTRY_FIELD = "entry-field";
    public static final String TOP_BAR = "top-bar";
    public static final String FOOT = "foot";
    public static final String SHEET = "sheet";
    public static final String OVERLAY = "overlay";
    public static final String STEP = "step-words";
    public static final String TRACK = "track";
    public static final String TRACK_DONE = "track-done";

    private Styles() {}
}
