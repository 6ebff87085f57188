package org.vestibule.kiosk;

import org.vestibule.enrollment.ActivationCode;
import org.vestibule.enrollment.Enrollment;
import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.Enrollments;
import org.vestibule.enrollment.Submission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Enrollments in memory, with a pool of codes and a disk that can fail. */
public final class Shelf implements Enrollments {
    private final Map<EnrollmentId, Submission> answers = new LinkedHashMap<>();
    private final List<Enrollment> kept = new ArrayList<>();
    private Optional<Submission.Reason> broken = Optional.empty();
    private boolean dry;
    private int calls;

    /** The one code it hands out. */
    public static final ActivationCode CODE =
            new ActivationCode(
                    "code-1",
                    "7MQKAZ23BCDEFGHJKLMNPQRSTV",
                    "K7QM2X9P",
                    Instant.parse("2026-11-30T15:00:00Z"));

    public void fail(Submission.Reason reason) {
        broken = Optional.of(reason);
    }

    public void repair() {
        broken = Optional.empty();
    }

    /** No code is left. */
    public void runDry() {
        dry = true;
    }

    @Override
    public Submission submit(Enrollment enrollment) {
        calls++;
        if (broken.isPresent()) return new Submission.NotSaved(broken.get());
        return answers.computeIfAbsent(
                enrollment.id(),
                id -> {
                    kept.add(enrollment);
                    var none = dry || enrollment.isDeclined();
                    return new Submission.Saved(
                            id,
                            none ? Optional.empty() : Optional.of(CODE),
                            enrollment.isDeclined()
                                    ? Optional.empty()
                                    : Optional.of("B" + (6 + kept.size())));
                });
    }

    public List<Enrollment> kept() {
        return List.copyOf(kept);
    }

    /** Nothing was ever kept. */
    public void forget() {
        answers.clear();
        kept.clear();
    }

    /** How often somebody tried. */
    public int calls() {
        return calls;
    }
}
