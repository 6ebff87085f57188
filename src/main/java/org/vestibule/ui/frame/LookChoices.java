package org.vestibule.ui.frame;

/** What the buttons of the top bar ask for; whoever keeps the person's settings answers. */
public interface LookChoices {
    void smaller();

    void larger();

    /** High contrast on, or off again. */
    void contrast();

    /** What is to be touched low down, or where it was. */
    void lower();

    /** The screens read aloud, and how. */
    void readAloud();
}
