package org.vestibule.kiosk;

import org.vestibule.kiosk.agree.AgreementsView;
import org.vestibule.kiosk.agree.NotSavedView;
import org.vestibule.kiosk.agree.ReviewView;
import org.vestibule.kiosk.check.IdCheckView;
import org.vestibule.kiosk.decline.DeclineView;
import org.vestibule.kiosk.decline.DeclinedView;
import org.vestibule.kiosk.done.DoneView;
import org.vestibule.kiosk.film.FilmView;
import org.vestibule.kiosk.finish.CallTimeView;
import org.vestibule.kiosk.finish.FinishView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.kiosk.handoff.HandOffView;
import org.vestibule.kiosk.handoff.NoCodeView;
import org.vestibule.kiosk.handoff.PrintingView;
import org.vestibule.kiosk.help.Overlays;
import org.vestibule.kiosk.nav.Overlay;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.kiosk.practice.LessonView;
import org.vestibule.kiosk.practice.LessonsView;
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

import java.util.function.BiFunction;
import java.util.function.Function;

/** Makes what is to be seen: a view for each screen, and for what may lie over it. */
final class Screens {
    private final QrEncoder square = new QrEncoder(ErrorCorrection.MEDIUM);
    private final ViewModels models;
    private final Tasks tasks;

    Screens(ViewModels models, Tasks tasks) {
        this.models = models;
        this.tasks = tasks;
    }

    /**
     * Makes the model of a screen, and with it a view for each language in turn.
     *
     * @return a view of that one model
     */
    Function<Sheets, View> of(Screen screen) {
        return switch (screen) {
            case WELCOME -> with(models.welcome(), WelcomeView::new);
            case CODE -> with(models.code(), CodeView::new);
            case OTHER_LANGUAGES -> with(models.otherLanguages(), OtherLanguagesView::new);
            case LANGUAGE_ASKED -> with(models.languageAsked(), LanguageAskedView::new);
            case BENEFITS -> with(models.benefits(), BenefitsView::new);
            case FOR_WHOM -> with(models.forWhom(), ForWhomView::new);
            case DESK_SETS_UP -> with(models.deskSetsUp(), DeskSetsUpView::new);
            case NAME -> with(models.name(), NameView::new);
            case BIRTH_DATE -> with(models.birthDate(), BirthDateView::new);
            case CONTACT -> with(models.contact(), ContactView::new);
            case FINISH_BY -> with(models.finish(), FinishView::new);
            case CALL_TIME -> with(models.callTime(), CallTimeView::new);
            case AGREEMENTS -> with(models.agreements(), AgreementsView::new);
            case REVIEW -> with(models.review(), ReviewView::new);
            case NOT_SAVED -> with(models.notSaved(), NotSavedView::new);
            case NO_CODE -> with(models.noCode(), NoCodeView::new);
            case ID_CHECK -> with(models.idCheck(), IdCheckView::new);
            case HAND_OFF ->
                    with(
                            models.handOff(),
                            (sheets, model) ->
                                    new HandOffView(sheets, model, square::encode, tasks));
            case PRINTING -> with(models.printing(), PrintingView::new);
            case DONE -> with(models.done(), DoneView::new);
            case LESSONS -> with(models.lessons(), LessonsView::new);
            case LESSON -> with(models.lesson(), LessonView::new);
            case FILM -> with(models.film(), FilmView::new);
            case DECLINE -> with(models.decline(), DeclineView::new);
            case DECLINED -> with(models.declined(), DeclinedView::new);
        };
    }

    private static <M> Function<Sheets, View> with(M model, BiFunction<Sheets, M, View> view) {
        return sheets -> view.apply(sheets, model);
    }

    View over(Overlay overlay, Overlays overlays) {
        return switch (overlay) {
            case ATTRACT -> overlays.attract();
            case HELP -> overlays.help(models.help());
            case WHO_CAN_SEE -> overlays.whoCanSee(models.whoCanSee());
            case LANGUAGES -> overlays.languages(models.languages());
            case READ_ALOUD -> overlays.readAloud();
            case STILL_THERE -> overlays.stillThere(models.stillThere());
            case OUT_OF_SERVICE -> overlays.outOfService(models.outOfService());
            case ERROR -> overlays.error(models.error());
            case STAFF_EXIT -> overlays.staffExit();
        };
    }
}
