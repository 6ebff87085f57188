package org.vestibule.ui.control;

/** A choice that shares its row with others like it when there is room. */
public interface Tile {
    /** How many go in a row when nothing forces more. */
    int columns();

    /** Whether it keeps a row to itself, come what may. */
    default boolean alone() {
        return false;
    }

    /** Whether it has an edge of its own, which parts it from what stands beside it. */
    default boolean framed() {
        return true;
    }
}
