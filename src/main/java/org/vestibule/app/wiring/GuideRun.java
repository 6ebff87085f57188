package org.vestibule.app.wiring;

import org.vestibule.app.command.ExitCodes;
import org.vestibule.app.command.Program;
import org.vestibule.app.command.Programs;
import org.vestibule.guide.GuideContent;
import org.vestibule.guide.TemplateGuides;
import org.vestibule.i18n.Language;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.InstantSource;
import java.time.LocalDate;

/** {@code vestibule guide}: one guide with a sample code that opens nothing. */
final class GuideRun implements Program<Programs.Guide> {
    private static final String SAMPLE_TOKEN = "SAMPLESAMPLESAMPLESAMPLE22";
    private static final String SAMPLE_CODE = "SAMP-LE22";
    private static final int DAYS = 7;

    private final PrintWriter out;

    GuideRun(PrintWriter out) {
        this.out = out;
    }

    @Override
    public int run(Programs.Guide request) throws Exception {
        var home = request.site().home();
        var profile = request.site().settings().practice().profile();
        var today = LocalDate.ofInstant(InstantSource.system().instant(), profile.zone());
        var code = new GuideContent.Code(SAMPLE_TOKEN, SAMPLE_CODE, today.plusDays(DAYS));
        var content =
                new GuideContent(
                        Language.ENGLISH, request.firstName(), request.task(), code, profile);
        try (var guides = new TemplateGuides(home.templates(), home.fonts())) {
            Files.write(request.out(), guides.make(content));
        }
        out.println("Wrote " + request.out());
        return ExitCodes.DONE;
    }
}
