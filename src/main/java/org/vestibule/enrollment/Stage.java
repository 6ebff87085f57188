package org.vestibule.enrollment;

/** How far an enrollment has come, as the hand-off screen shows it. */
public enum Stage {
    /** On the kiosk's disk, not yet at the portal. */
    SAVED,
    /** At the portal, matched and attested; the code is alive and no phone has opened it yet. */
    WAITING,
    /** At the portal; a person at the desk has to look at it first. */
    NEEDS_DESK,
    /** A phone has opened the code. */
    CONNECTED,
    /** The account is live. */
    READY,
    /** Nothing more will come: declined, rejected or failed. */
    CLOSED
}
