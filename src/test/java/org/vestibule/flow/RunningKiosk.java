package org.vestibule.flow;

import org.slf4j.LoggerFactory;
import org.vestibule.audit.AuditEvent;
import org.vestibule.enrollment.ActivationCode;
import org.vestibule.enrollment.Submission;
import org.vestibule.guide.GuideContent;
import org.vestibule.guide.TemplateGuides;
import org.vestibule.i18n.Language;
import org.vestibule.kiosk.Lobby;
import org.vestibule.outbox.Receipt;
import org.vestibule.practice.PortalTask;
import org.vestibule.store.KioskStore;
import org.vestibule.store.Opening;
import org.vestibule.store.StoreSettings;
import org.vestibule.testing.Samples;
import org.vestibule.testing.TestStore;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;

/** A kiosk that keeps, delivers and prints for a few people, and then stands there running. */
final class RunningKiosk {
    /** Enough that H2 writes more than one chunk, rewrites pages, and leaves old ones behind. */
    static final int PEOPLE = 20;

    static final int DELIVERED = 10;

    private RunningKiosk() {}

    /**
     * @param args data folder, keys folder, home of the program's own files
     */
    public static void main(String[] args) throws IOException {
        var clock = InstantSource.fixed(TestStore.NOW);
        var settings =
                new StoreSettings(Path.of(args[0]), Path.of(args[1]), clock, new SecureRandom());
        if (!(KioskStore.open(settings) instanceof Opening.Opened(var store))) {
            throw new IllegalStateException("the store does not open");
        }
        store.codePool().add(TestStore.codes(PEOPLE));
        for (var number = 1; number <= PEOPLE; number++) serve(store, number);
        print(Path.of(args[2]), TestStore.codes(1).getFirst());
        LoggerFactory.getLogger(RunningKiosk.class).info("stands there, running");
        try (var out = new FileOutputStream(FileDescriptor.out)) {
            out.write("ready\n".getBytes(StandardCharsets.US_ASCII));
            var _ = System.in.read(); // until the test has looked
        }
    }

    private static void serve(KioskStore store, int number) {
        var id = Samples.id(number);
        if (!(store.enrollments().submit(Samples.typed(number)) instanceof Submission.Saved)) {
            throw new IllegalStateException("not saved");
        }
        store.auditLog().record(AuditEvent.GUIDE_PRINTED, "kiosk", id.toString());
        if (number > DELIVERED) return;
        store.pending().find(id);
        store.outbox().delivered(id.value(), new Receipt("task-" + number, "a", TestStore.NOW));
    }

    private static void print(Path home, ActivationCode code) throws IOException {
        var templates = home.resolve("print-templates");
        try (var guides = new TemplateGuides(templates, home.resolve("kiosk-assets/fonts"))) {
            guides.make(
                    new GuideContent(
                            Language.ENGLISH,
                            Samples.PLANTED.getFirst(),
                            PortalTask.TEST_RESULTS,
                            new GuideContent.Code(
                                    code.token(), code.shown(), LocalDate.of(2026, 4, 1)),
                            Lobby.PRACTICE.profile()));
        }
    }
}
