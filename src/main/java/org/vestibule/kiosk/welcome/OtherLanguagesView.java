package org.vestibule.kiosk.welcome;

import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.ModelView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.ui.control.LanguageTile;

/** Languages that the kiosk does not speak, each by its own name. */
public final class OtherLanguagesView extends ModelView {
    public OtherLanguagesView(Sheets sheets, OtherLanguagesViewModel model) {
        super(
                model,
                sheets.ask("other-languages.question").subline(Message.of("other-languages.line")));
        sheet().answer(
                        model.languages().stream()
                                .map(
                                        language ->
                                                new LanguageTile(
                                                        sheets.ui(),
                                                        language,
                                                        () -> model.onPick(language)))
                                .toList());
    }
}
