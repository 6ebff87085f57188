package org.vestibule.portal.roster;

import java.util.List;

/**
 * What became of an import; nothing personal in it.
 *
 * @param problems in the order of the file
 */
public record RosterReport(Counts counts, List<Problem> problems) {
    public RosterReport {
        problems = List.copyOf(problems);
    }

    /**
     * @param rows below the headings
     * @param added people who were not known
     * @param updated people of whom something changed
     * @param unchanged people as they were
     * @param appointments visits that were not known
     * @param attested people whose ID the desk has seen, as the file says
     */
    public record Counts(
            int rows, int added, int updated, int unchanged, int appointments, int attested) {}

    /** Rows that were not taken. */
    public long refused() {
        return problems.stream().filter(p -> !p.wrong().rowTaken()).count();
    }
}
