package org.vestibule.kiosk;

import org.vestibule.device.JobName;
import org.vestibule.device.PrintTimings;
import org.vestibule.i18n.Language;
import org.vestibule.kiosk.agree.AgreementsViewModel;
import org.vestibule.kiosk.agree.NotSavedViewModel;
import org.vestibule.kiosk.agree.ReviewViewModel;
import org.vestibule.kiosk.check.IdCheckViewModel;
import org.vestibule.kiosk.decline.DeclineViewModel;
import org.vestibule.kiosk.decline.DeclinedViewModel;
import org.vestibule.kiosk.done.DoneViewModel;
import org.vestibule.kiosk.film.FilmViewModel;
import org.vestibule.kiosk.film.Projection;
import org.vestibule.kiosk.finish.CallTimeViewModel;
import org.vestibule.kiosk.finish.FinishViewModel;
import org.vestibule.kiosk.frame.FrameViewModel;
import org.vestibule.kiosk.frame.StrayScan;
import org.vestibule.kiosk.handoff.HandOffViewModel;
import org.vestibule.kiosk.handoff.NoCodeViewModel;
import org.vestibule.kiosk.handoff.PrintingViewModel;
import org.vestibule.kiosk.help.DeskCall;
import org.vestibule.kiosk.help.ErrorViewModel;
import org.vestibule.kiosk.help.HelpViewModel;
import org.vestibule.kiosk.help.LanguagesViewModel;
import org.vestibule.kiosk.help.OutOfServiceViewModel;
import org.vestibule.kiosk.help.StillThereViewModel;
import org.vestibule.kiosk.help.WhoCanSeeViewModel;
import org.vestibule.kiosk.help.answers.Answers;
import org.vestibule.kiosk.journey.LinkWatch;
import org.vestibule.kiosk.journey.Scans;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.StageWatch;
import org.vestibule.kiosk.journey.Submitter;
import org.vestibule.kiosk.paper.GuidePrinting;
import org.vestibule.kiosk.paper.OpenJobs;
import org.vestibule.kiosk.paper.Printout;
import org.vestibule.kiosk.practice.LessonViewModel;
import org.vestibule.kiosk.practice.LessonsViewModel;
import org.vestibule.kiosk.welcome.BenefitsViewModel;
import org.vestibule.kiosk.welcome.LanguageAskedViewModel;
import org.vestibule.kiosk.welcome.OtherLanguagesViewModel;
import org.vestibule.kiosk.welcome.WelcomeViewModel;
import org.vestibule.kiosk.who.BirthDateViewModel;
import org.vestibule.kiosk.who.CodeViewModel;
import org.vestibule.kiosk.who.ContactViewModel;
import org.vestibule.kiosk.who.DeskSetsUpViewModel;
import org.vestibule.kiosk.who.ForWhomViewModel;
import org.vestibule.kiosk.who.Mask;
import org.vestibule.kiosk.who.NameViewModel;
import org.vestibule.practice.Practice;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the view model of a screen, anew each time the screen comes up. */
public final class ViewModels {
    private final Session session;
    private final Practice practice;
    private final Texts texts;
    private final Ports ports;
    private final Running running;
    private final Projection projection;
    private final Scans scans = new Scans();
    private final DeskCall desk;
    private final OpenJobs jobs;
    private final Map<Language, Optional<Answers>> answers;

    public ViewModels(
            Session session,
            Practice practice,
            Texts texts,
            Ports ports,
            Running running,
            Projection projection) {
        this.session = session;
        this.practice = practice;
        this.texts = texts;
        this.ports = ports;
        this.running = running;
        this.projection = projection;
        desk =
                new DeskCall(
                        session,
                        ports.reach().help(),
                        ports.audit(),
                        running.tasks(),
                        running.screens());
        session.watch(desk);
        answers =
                texts.languages().stream()
                        .collect(Collectors.toMap(Function.identity(), Answers::in));
        var random = new SecureRandom();
        jobs =
                new OpenJobs(
                        session,
                        ports.printer(),
                        running.tasks(),
                        running.scheduler(),
                        PrintTimings.standard(),
                        () -> JobName.guide(random));
    }

    /** Lives as long as the window; all others live as long as their screen. */
    public FrameViewModel frame() {
        return new FrameViewModel(session, practice.profile());
    }

    public WelcomeViewModel welcome() {
        return new WelcomeViewModel(
                session,
                texts.languages(),
                new StrayScan(scans, readsCards(), "welcome.error.scan"));
    }

    public CodeViewModel code() {
        return new CodeViewModel(session, scans, readsCards());
    }

    public OtherLanguagesViewModel otherLanguages() {
        return new OtherLanguagesViewModel(session, texts.others());
    }

    public LanguageAskedViewModel languageAsked() {
        return new LanguageAskedViewModel(session, desk);
    }

    public BenefitsViewModel benefits() {
        return new BenefitsViewModel(session);
    }

    public ForWhomViewModel forWhom() {
        return new ForWhomViewModel(session);
    }

    public DeskSetsUpViewModel deskSetsUp() {
        return new DeskSetsUpViewModel(session);
    }

    public NameViewModel name() {
        return new NameViewModel(session, scans, readsCards());
    }

    public BirthDateViewModel birthDate() {
        return new BirthDateViewModel(session, scans, texts::language, this::today, mask());
    }

    public ContactViewModel contact() {
        return new ContactViewModel(session, practice.policy().country(), mask());
    }

    public FinishViewModel finish() {
        return new FinishViewModel(session);
    }

    public CallTimeViewModel callTime() {
        return new CallTimeViewModel(session);
    }

    public AgreementsViewModel agreements() {
        return new AgreementsViewModel(session, texts.agreements(), submitter());
    }

    public ReviewViewModel review() {
        return new ReviewViewModel(
                session, practice.policy().country(), texts::language, submitter());
    }

    public NotSavedViewModel notSaved() {
        return new NotSavedViewModel(session);
    }

    public NoCodeViewModel noCode() {
        return new NoCodeViewModel(session);
    }

    public IdCheckViewModel idCheck() {
        return new IdCheckViewModel(session, stageWatch(), linkWatch());
    }

    public HandOffViewModel handOff() {
        return new HandOffViewModel(
                session,
                new HandOffViewModel.Watches(stageWatch(), linkWatch()),
                practice.profile(),
                practice.timings(),
                running.scheduler());
    }

    public PrintingViewModel printing() {
        var language = texts.language(session.trip().draft().language());
        return new PrintingViewModel(session, guidePrinting(), printout(), language);
    }

    public DoneViewModel done() {
        return new DoneViewModel(
                session,
                practice.profile(),
                texts::language,
                practice.timings(),
                running.scheduler());
    }

    public LessonsViewModel lessons() {
        return new LessonsViewModel(session, projection.cinema().films());
    }

    public FilmViewModel film() {
        return new FilmViewModel(session, projection);
    }

    public LessonViewModel lesson() {
        return new LessonViewModel(session, practice.profile());
    }

    public DeclineViewModel decline() {
        return new DeclineViewModel(session, submitter());
    }

    public DeclinedViewModel declined() {
        return new DeclinedViewModel(
                session, practice.timings(), running.scheduler(), guidePrinting(), printout());
    }

    public HelpViewModel help() {
        var language = texts.language(session.trip().draft().language());
        return new HelpViewModel(
                session,
                desk,
                practice.profile(),
                answers.getOrDefault(language, Optional.empty()));
    }

    public WhoCanSeeViewModel whoCanSee() {
        return new WhoCanSeeViewModel(session);
    }

    public LanguagesViewModel languages() {
        return new LanguagesViewModel(session, texts.languages());
    }

    public StillThereViewModel stillThere() {
        return new StillThereViewModel(session, practice.timings(), running.scheduler());
    }

    public OutOfServiceViewModel outOfService() {
        return new OutOfServiceViewModel(session);
    }

    public ErrorViewModel error() {
        return new ErrorViewModel(session);
    }

    /** What a scanner types goes through here to the screen that waits for it. */
    public Scans scans() {
        return scans;
    }

    private boolean readsCards() {
        return practice.policy().licenseScans();
    }

    private Mask mask() {
        return new Mask(running.scheduler(), practice.timings().maskAfter());
    }

    private Submitter submitter() {
        return new Submitter(session, ports.enrollments(), running.tasks(), running.now());
    }

    private GuidePrinting guidePrinting() {
        return new GuidePrinting(
                ports.guides(), ports.printer(), ports.audit(), practice.profile());
    }

    private Printout printout() {
        return new Printout(
                guidePrinting(), jobs, running.tasks(), running.scheduler(), session::broke);
    }

    private StageWatch stageWatch() {
        return new StageWatch(session, ports.reach().progress(), running.screens());
    }

    private LinkWatch linkWatch() {
        return new LinkWatch(ports.reach().connection(), running.screens());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(running.now().instant(), practice.profile().zone());
    }
}
