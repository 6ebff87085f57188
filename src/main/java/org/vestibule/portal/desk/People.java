package org.vestibule.portal.desk;

import org.vestibule.frontdesk.PersonRow;
import org.vestibule.portal.roster.SearchWords;
import org.vestibule.portal.store.Known;

import java.util.Comparator;
import java.util.List;

/** Finds people of the roster for the desk. */
public final class People {
    /** More nobody reads; more words find fewer. */
    private static final int MOST = 50;

    private static final int LONGEST = 200;

    private final Desk desk;

    People(Desk desk) {
        this.desk = desk;
    }

    /** By parts of the name, birth date or record number, best first. */
    public List<PersonRow> find(String typed) {
        if (typed.length() > LONGEST) return List.of();
        var query = SearchWords.query(typed);
        if (query.isEmpty()) return List.of();
        return desk.database().read(rows -> rows.patients().search(query)).stream()
                .sorted(
                        Comparator.comparingInt((Known k) -> -whole(k, query.words()))
                                .thenComparing(k -> k.person().names().family())
                                .thenComparing(k -> k.person().names().given())
                                .thenComparing(k -> k.person().mrn()))
                .limit(MOST)
                .map(PersonRows::of)
                .toList();
    }

    /** How many of the words are whole ones of this person. */
    private static int whole(Known known, List<String> words) {
        var theirs = SearchWords.of(known.person()) + " ";
        return (int) words.stream().filter(w -> theirs.contains(" " + w + " ")).count();
    }
}
