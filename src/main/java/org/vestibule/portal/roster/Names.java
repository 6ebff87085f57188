package org.vestibule.portal.roster;

/**
 * A name as on the practice's record. A person with one name has it as the given name.
 *
 * @param middle empty when there is none
 * @param family empty when there is none
 */
public record Names(String given, String middle, String family) {
    @Override
    public String toString() {
        return "Names[…]";
    }
}
