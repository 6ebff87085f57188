package org.vestibule.ui.keyboard;

/** Which keys a field wants. */
public enum KeyboardLayout {
    /** Letters of names, with hyphen, apostrophe and every diacritic. */
    NAME,
    /** The same letters for a few words of any kind: no capitals by themselves. */
    WORDS,
    /** Addresses: what they are made of, and what they most often end in. */
    EMAIL,
    /** Digits, as on a phone. */
    DIGITS,
    /** The 32 characters of our codes: no 0, O, 1 or I. */
    CODE;

    /** Whether names begin with a capital here. */
    boolean capitalizes() {
        return this == NAME;
    }
}
