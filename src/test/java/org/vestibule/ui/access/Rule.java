package org.vestibule.ui.access;

/** One thing that must be so on every screen. */
public interface Rule {
    /** Of the standard, such as {@code R-09}. */
    String number();

    /** Looks at one screen, and says what is not so. */
    void look(Sight sight, Findings findings);

    /** What exemptions and reports call it. */
    default String name() {
        return getClass().getSimpleName();
    }
}
