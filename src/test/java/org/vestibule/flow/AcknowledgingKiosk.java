package org.vestibule.flow;

import org.vestibule.enrollment.Contact;
import org.vestibule.enrollment.Enrollment;
import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.EnrollmentKind;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.enrollment.ForWhom;
import org.vestibule.enrollment.Identity;
import org.vestibule.enrollment.PersonName;
import org.vestibule.enrollment.Submission;
import org.vestibule.enrollment.Wishes;
import org.vestibule.practice.PortalTask;
import org.vestibule.store.KioskStore;
import org.vestibule.store.Opening;
import org.vestibule.store.StoreSettings;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A program that keeps enrollments and says each id only once it is kept, until it is killed. */
final class AcknowledgingKiosk {
    private static final InstantSource CLOCK = InstantSource.system();

    private AcknowledgingKiosk() {}

    /**
     * @param args data folder, keys folder
     */
    public static void main(String[] args) throws IOException {
        var settings =
                new StoreSettings(Path.of(args[0]), Path.of(args[1]), CLOCK, new SecureRandom());
        if (!(KioskStore.open(settings) instanceof Opening.Opened(var store))) {
            throw new IllegalStateException("the store does not open");
        }
        try (var out = new FileOutputStream(FileDescriptor.out)) {
            while (true) {
                var enrollment = enrollment();
                if (store.enrollments().submit(enrollment)
                        instanceof Submission.Saved(var id, _, _)) {
                    out.write((id + "\n").getBytes(StandardCharsets.US_ASCII));
                }
            }
        }
    }

    private static Enrollment enrollment() {
        var who =
                new Identity.Typed(
                        new PersonName("Nobody", "Killed"),
                        LocalDate.of(1960, 1, 2),
                        Contact.ofMobile("+16175550100"));
        var wishes =
                new Wishes(
                        "en",
                        ForWhom.ME,
                        PortalTask.TEST_RESULTS,
                        FinishBy.PHONE,
                        Optional.empty());
        return new Enrollment(
                new EnrollmentId(UUID.randomUUID()),
                EnrollmentKind.PORTAL_ENROLLMENT,
                CLOCK.instant(),
                who,
                wishes,
                List.of());
    }
}
