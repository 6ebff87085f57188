package org.vestibule.enrollment;

/**
 * A name as the person wrote it: all letters, digits, hyphens and apostrophes are kept. A person
 * with one name has it as the given name and an empty family name.
 */
public record PersonName(String given, String family) {
    public boolean hasFamily() {
        return !family.isEmpty();
    }

    /** Given and family name as spoken, without a trailing blank for one-word names. */
    public String full() {
        return hasFamily() ? given + " " + family : given;
    }

    /** Never the name: this object ends up in messages and logs by mistake. */
    @Override
    public String toString() {
        return "PersonName[…]";
    }
}
