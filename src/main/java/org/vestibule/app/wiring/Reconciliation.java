package org.vestibule.app.wiring;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.ProgressLog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether every acknowledged enrollment has exactly one receipt, and exactly one Task that is the
 * one the receipt names.
 *
 * @param acknowledged how many
 * @param receipts how many of them have one
 * @param tasks at the portal; empty when it could not be asked
 * @param off what is not as it should be, one sentence each
 */
public record Reconciliation(
        int acknowledged, int receipts, Optional<Integer> tasks, List<String> off) {
    /** More of a kind are only counted. */
    private static final int NAMED = 5;

    public Reconciliation {
        off = List.copyOf(off);
    }

    public boolean isFine() {
        return off.isEmpty();
    }

    /**
     * @param books every Task of a portal that had none before; empty when it cannot be asked
     */
    public static Reconciliation of(
            Collection<EnrollmentId> acknowledged,
            ProgressLog receipts,
            Optional<List<PortalBooks.Entry>> books) {
        var off = new ArrayList<String>();
        var found = receipts(acknowledged, receipts);
        report(off, "acknowledged twice", twice(acknowledged));
        report(off, "acknowledged and without a receipt", missing(acknowledged, found));
        report(off, "named by two receipts", twice(found.values()));
        books.ifPresent(entries -> compare(off, found, entries));
        return new Reconciliation(acknowledged.size(), found.size(), books.map(List::size), off);
    }

    private static Map<EnrollmentId, String> receipts(
            Collection<EnrollmentId> acknowledged, ProgressLog log) {
        var found = new HashMap<EnrollmentId, String>();
        for (var id : acknowledged) log.taskId(id).ifPresent(task -> found.put(id, task));
        return found;
    }

    private static void compare(
            List<String> off, Map<EnrollmentId, String> found, List<PortalBooks.Entry> books) {
        var byEnrollment =
                books.stream().collect(groupingBy(PortalBooks.Entry::enrollment, counting()));
        report(
                off,
                "has more than one Task",
                byEnrollment.entrySet().stream()
                        .filter(entry -> entry.getValue() > 1)
                        .map(Map.Entry::getKey)
                        .toList());
        var known = new HashSet<>(books);
        var here = new HashSet<String>();
        found.keySet().forEach(id -> here.add(id.toString()));
        report(
                off,
                "has a receipt whose Task the portal does not have",
                found.entrySet().stream()
                        .filter(receipt -> !known.contains(expected(receipt)))
                        .map(Map.Entry::getKey)
                        .toList());
        report(
                off,
                "is at the portal and was not acknowledged here, or has no receipt",
                byEnrollment.keySet().stream().filter(id -> !here.contains(id)).toList());
    }

    private static PortalBooks.Entry expected(Map.Entry<EnrollmentId, String> receipt) {
        return new PortalBooks.Entry(receipt.getValue(), receipt.getKey().toString());
    }

    private static List<EnrollmentId> missing(
            Collection<EnrollmentId> acknowledged, Map<EnrollmentId, String> found) {
        return acknowledged.stream().filter(id -> !found.containsKey(id)).toList();
    }

    private static <T> List<T> twice(Collection<T> some) {
        var seen = new HashSet<T>();
        return some.stream().filter(one -> !seen.add(one)).toList();
    }

    private static void report(List<String> off, String what, Collection<?> whom) {
        whom.stream().limit(NAMED).forEach(one -> off.add(one + " " + what));
        if (whom.size() > NAMED) off.add((whom.size() - NAMED) + " more: " + what);
    }
}
