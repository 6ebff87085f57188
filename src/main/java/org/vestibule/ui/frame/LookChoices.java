package org.vestibule.ui.frame;

/** What the buttons of the top bar ask for; whoever keeps the person's settings answers. */
public interface LookChoices {
    void smaller();

    void larger();

    /** High contrast on, or off again. */
    void contrast();

    /** The screens read aloud, and how. */
    void readAloud();
}
