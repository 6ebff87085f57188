package org.vestibule.kiosk.paper;

import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditLog;
import org.vestibule.device.JobName;
import org.vestibule.device.PrintOutcome;
import org.vestibule.device.Printer;
import org.vestibule.enrollment.ActivationCode;
import org.vestibule.guide.GuideContent;
import org.vestibule.guide.Guides;
import org.vestibule.guide.Leaflet;
import org.vestibule.i18n.Language;
import org.vestibule.kiosk.journey.Kept;
import org.vestibule.practice.Profile;

import java.time.LocalDate;

/** Makes one person's guide and prints it. Blocks: not on the UI thread. */
public final class GuidePrinting {
    private final Guides guides;
    private final Printer printer;
    private final AuditLog audit;
    private final Profile profile;

    public GuidePrinting(Guides guides, Printer printer, AuditLog audit, Profile profile) {
        this.guides = guides;
        this.printer = printer;
        this.audit = audit;
        this.profile = profile;
    }

    /**
     * Prints a guide once, however often this is called for the same job.
     *
     * @throws IllegalArgumentException when there is no code to print
     */
    public PrintOutcome print(Kept kept, Language language, JobName job) {
        var code = kept.code().orElseThrow(() -> new IllegalArgumentException("no code to print"));
        var content =
                new GuideContent(
                        language, kept.firstName(), kept.firstTask(), printed(code), profile);
        var pdf = guides.make(content);
        audit.record(AuditEvent.GUIDE_PRINTED, "kiosk", kept.id().toString());
        return printer.print(pdf, job);
    }

    /** Prints the page for whoever does not start today, once for the same job. */
    public PrintOutcome printLeaflet(Language language, JobName job) {
        var pdf = guides.make(new Leaflet(language, profile));
        audit.record(AuditEvent.GUIDE_PRINTED, "kiosk", "leaflet");
        return printer.print(pdf, job);
    }

    /** Where a print stands that was still waiting. */
    public PrintOutcome look(JobName job) {
        return printer.look(job);
    }

    /** The address to write down when no paper comes out. */
    public String shortAddress() {
        return profile.shortAddress();
    }

    /** The last day of a code. */
    public LocalDate until(ActivationCode code) {
        return LocalDate.ofInstant(code.expires(), profile.zone());
    }

    private GuideContent.Code printed(ActivationCode code) {
        return new GuideContent.Code(code.token(), code.shown(), until(code));
    }
}
