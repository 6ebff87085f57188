package org.vestibule.app.doctor;

/** Looks at one thing and changes nothing. */
@FunctionalInterface
public interface Check {
    Finding look();
}
