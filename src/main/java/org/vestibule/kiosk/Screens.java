package org.vestibule.kiosk;

import org.vestibule.i18n.Language;
import org.vestibule.kiosk.agree.AgreementsView;
import org.vestibule.kiosk.agree.AgreementsViewModel;
import org.vestibule.kiosk.agree.NotSavedView;
import org.vestibule.kiosk.agree.NotSavedViewModel;
import org.vestibule.kiosk.agree.ReviewView;
import org.vestibule.kiosk.agree.ReviewViewModel;
import org.vestibule.kiosk.check.IdCheckView;
import org.vestibule.kiosk.check.IdCheckViewModel;
import org.vestibule.kiosk.decline.DeclineView;
import org.vestibule.kiosk.decline.DeclineViewModel;
import org.vestibule.kiosk.decline.DeclinedView;
import org.vestibule.kiosk.decline.DeclinedViewModel;
import org.vestibule.kiosk.done.DoneView;
import org.vestibule.kiosk.done.DoneViewModel;
import org.vestibule.kiosk.finish.FinishView;
import org.vestibule.kiosk.finish.FinishViewModel;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.kiosk.handoff.GuidePrinting;
import org.vestibule.kiosk.handoff.HandOffView;
import org.vestibule.kiosk.handoff.HandOffViewModel;
import org.vestibule.kiosk.handoff.NoCodeView;
import org.vestibule.kiosk.handoff.NoCodeViewModel;
import org.vestibule.kiosk.handoff.PrintingView;
import org.vestibule.kiosk.handoff.PrintingViewModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.StageWatch;
import org.vestibule.kiosk.journey.Step;
import org.vestibule.kiosk.journey.Submitter;
import org.vestibule.kiosk.welcome.BenefitsView;
import org.vestibule.kiosk.welcome.BenefitsViewModel;
import org.vestibule.kiosk.welcome.WelcomeView;
import org.vestibule.kiosk.welcome.WelcomeViewModel;
import org.vestibule.kiosk.who.BirthDateView;
import org.vestibule.kiosk.who.BirthDateViewModel;
import org.vestibule.kiosk.who.CodeView;
import org.vestibule.kiosk.who.CodeViewModel;
import org.vestibule.kiosk.who.ContactView;
import org.vestibule.kiosk.who.ContactViewModel;
import org.vestibule.kiosk.who.DeskSetsUpView;
import org.vestibule.kiosk.who.DeskSetsUpViewModel;
import org.vestibule.kiosk.who.ForWhomView;
import org.vestibule.kiosk.who.ForWhomViewModel;
import org.vestibule.kiosk.who.Mask;
import org.vestibule.kiosk.who.NameView;
import org.vestibule.kiosk.who.NameViewModel;
import org.vestibule.qr.ErrorCorrection;
import org.vestibule.qr.QrEncoder;
import org.vestibule.ui.View;

import java.time.LocalDate;
import java.util.List;

/** Makes the screen for each step of the journey. */
final class Screens {
    private final QrEncoder square = new QrEncoder(ErrorCorrection.MEDIUM);
    private final Session session;
    private final KioskPorts ports;
    private final KioskSetting setting;
    private final List<Language> languages;
    private final Submitter submitter;

    /**
     * @param languages of the welcome screen, in its order
     */
    Screens(Session session, KioskPorts ports, KioskSetting setting, List<Language> languages) {
        this.session = session;
        this.ports = ports;
        this.setting = setting;
        this.languages = languages;
        submitter =
                new Submitter(session, ports.enrollments(), setting.tasks(), setting.clock());
    }

    View of(Step step, Sheets in) {
        return switch (step) {
            case Step.Welcome() -> new WelcomeView(in, new WelcomeViewModel(session, languages));
            case Step.Code() -> new CodeView(in, new CodeViewModel(session));
            case Step.Benefits() -> new BenefitsView(in, new BenefitsViewModel(session));
            case Step.ForWhom() -> new ForWhomView(in, new ForWhomViewModel(session));
            case Step.DeskSetsUp _ -> new DeskSetsUpView(in, new DeskSetsUpViewModel(session));
            case Step.Name() -> new NameView(in, new NameViewModel(session));
            case Step.BirthDate() -> birthDate(in);
            case Step.Contact _ -> contact(in);
            case Step.Finish() -> new FinishView(in, new FinishViewModel(session));
            case Step.Agreements() -> agreements(in);
            case Step.Review() -> review(in);
            case Step.NotSaved _ -> new NotSavedView(in, new NotSavedViewModel(session));
            case Step.NoCode _ -> new NoCodeView(in, new NoCodeViewModel(session));
            case Step.IdCheck _ -> new IdCheckView(in, new IdCheckViewModel(session, watch()));
            case Step.HandOff _ -> handOff(in);
            case Step.Printing _ -> printing(in);
            case Step.Done _ -> done(in);
            case Step.Decline() -> new DeclineView(in, new DeclineViewModel(session, submitter));
            case Step.Declined _ -> declined(in);
        };
    }

    private View birthDate(Sheets in) {
        var zone = setting.practice().profile().zone();
        return new BirthDateView(
                in,
                new BirthDateViewModel(
                        session,
                        () -> LocalDate.ofInstant(setting.clock().instant(), zone),
                        mask()));
    }

    private View contact(Sheets in) {
        var country = setting.practice().policy().country();
        return new ContactView(in, new ContactViewModel(session, country, mask()));
    }

    private View agreements(Sheets in) {
        return new AgreementsView(
                in, new AgreementsViewModel(session, setting.agreements(), submitter));
    }

    private View review(Sheets in) {
        var country = setting.practice().policy().country();
        return new ReviewView(in, new ReviewViewModel(session, country, submitter));
    }

    private View handOff(Sheets in) {
        var practice = setting.practice();
        var model =
                new HandOffViewModel(
                        session,
                        watch(),
                        practice.profile(),
                        practice.timings(),
                        setting.scheduler());
        return new HandOffView(in, model, square::encode, setting.tasks());
    }

    private View printing(Sheets in) {
        var printing =
                new GuidePrinting(
                        ports.guides(),
                        ports.printer(),
                        ports.audit(),
                        setting.practice().profile());
        var language = in.ui().messages().language();
        return new PrintingView(
                in, new PrintingViewModel(session, printing, language, setting.tasks()));
    }

    private View done(Sheets in) {
        return new DoneView(
                in,
                new DoneViewModel(session, setting.practice().timings(), setting.scheduler()));
    }

    private View declined(Sheets in) {
        return new DeclinedView(
                in,
                new DeclinedViewModel(session, setting.practice().timings(), setting.scheduler()));
    }

    private StageWatch watch() {
        return new StageWatch(session, ports.progress(), setting.screens());
    }

    private Mask mask() {
        return new Mask(setting.scheduler(), setting.practice().timings().maskAfter());
    }
}
