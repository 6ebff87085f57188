package org.vestibule.kiosk;

import org.vestibule.kiosk.agree.AgreementsView;
import org.vestibule.kiosk.agree.NotSavedView;
import org.vestibule.kiosk.agree.ReviewView;
import org.vestibule.kiosk.check.IdCheckView;
import org.vestibule.kiosk.decline.DeclineView;
import org.vestibule.kiosk.decline.DeclinedView;
import org.vestibule.kiosk.done.DoneView;
import org.vestibule.kiosk.finish.FinishView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.kiosk.handoff.HandOffView;
import org.vestibule.kiosk.handoff.NoCodeView;
import org.vestibule.kiosk.handoff.PrintingView;
import org.vestibule.kiosk.help.Overlays;
import org.vestibule.kiosk.nav.Overlay;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.kiosk.welcome.BenefitsView;
import org.vestibule.kiosk.welcome.LanguageAskedView;
import org.vestibule.kiosk.welcome.OtherLanguagesView;
import org.vestibule.kiosk.welcome.WelcomeView;
import org.vestibule.kiosk.who.BirthDateView;
import org.vestibule.kiosk.who.CodeView;
import org.vestibule.kiosk.who.ContactView;
import org.vestibule.kiosk.who.DeskSetsUpView;
import org.vestibule.kiosk.who.ForWhomView;
import org.vestibule.kiosk.who.NameView;
import org.vestibule.qr.ErrorCorrection;
import org.vestibule.qr.QrEncoder;
import org.vestibule.ui.Tasks;
import org.vestibule.ui.View;

/** Makes what is to be seen: a view for each screen, and for what may lie over it. */
final class Screens {
    private final QrEncoder square = new QrEncoder(ErrorCorrection.MEDIUM);
    private final ViewModels models;
    private final Tasks tasks;

    Screens(ViewModels models, Tasks tasks) {
        this.models = models;
        this.tasks = tasks;
    }

    View of(Screen screen, Sheets sheets) {
        return switch (screen) {
            case WELCOME -> new WelcomeView(sheets, models.welcome());
            case CODE -> new CodeView(sheets, models.code());
            case OTHER_LANGUAGES -> new OtherLanguagesView(sheets, models.otherLanguages());
            case LANGUAGE_ASKED -> new LanguageAskedView(sheets, models.languageAsked());
            case BENEFITS -> new BenefitsView(sheets, models.benefits());
            case FOR_WHOM -> new ForWhomView(sheets, models.forWhom());
            case DESK_SETS_UP -> new DeskSetsUpView(sheets, models.deskSetsUp());
            case NAME -> new NameView(sheets, models.name());
            case BIRTH_DATE -> new BirthDateView(sheets, models.birthDate());
            case CONTACT -> new ContactView(sheets, models.contact());
            case FINISH_BY -> new FinishView(sheets, models.finish());
            case AGREEMENTS -> new AgreementsView(sheets, models.agreements());
            case REVIEW -> new ReviewView(sheets, models.review());
            case NOT_SAVED -> new NotSavedView(sheets, models.notSaved());
            case NO_CODE -> new NoCodeView(sheets, models.noCode());
            case ID_CHECK -> new IdCheckView(sheets, models.idCheck());
            case HAND_OFF -> new HandOffView(sheets, models.handOff(), square::encode, tasks);
            case PRINTING -> new PrintingView(sheets, models.printing());
            case DONE -> new DoneView(sheets, models.done());
            case DECLINE -> new DeclineView(sheets, models.decline());
            case DECLINED -> new DeclinedView(sheets, models.declined());
        };
    }

    View over(Overlay overlay, Overlays overlays) {
        return switch (overlay) {
            case HELP -> overlays.help(models.help());
            case WHO_CAN_SEE -> overlays.whoCanSee(models.whoCanSee());
            case STILL_THERE -> overlays.stillThere(models.stillThere());
            case OUT_OF_SERVICE -> overlays.outOfService();
            case ERROR -> overlays.error(models.error());
        };
    }
}
