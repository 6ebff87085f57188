package org.vestibule.kiosk.welcome;

import javafx.scene.Node;

import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.ModelView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.kiosk.frame.StrayLine;
import org.vestibule.ui.control.LanguageTile;
import org.vestibule.ui.control.Notice;
import org.vestibule.ui.control.SecondaryButton;
import org.vestibule.ui.control.SideBySide;
import org.vestibule.ui.picture.Picture;

import java.util.ArrayList;

/** The lobby's poster. */
public final class WelcomeView extends ModelView {
    public WelcomeView(Sheets sheets, WelcomeViewModel model) {
        super(
                model,
                sheets.ask("welcome.title")
                        .hero()
                        .subline(Message.of("welcome.line"))
                        .picture(Picture.WELCOME)
                        .lower(model::onLower));
        var ui = sheets.ui();
        var answers = new ArrayList<Node>();
        var languages = model.languages();
        var first = languages.getFirst();
        answers.add(
                new LanguageTile(
                        ui, first, Message.of("welcome.start"), () -> model.onStart(first)));
        for (var language : languages.subList(1, languages.size())) {
            answers.add(new LanguageTile(ui, language, () -> model.onStart(language)));
        }
        answers.add(new Notice(ui, Picture.LETTER, Message.of("welcome.letter")));
        answers.add(
                new SideBySide(
                        ui.display().grid(2.5),
                        new SecondaryButton(ui, Message.of("welcome.have-code"), model::onHaveCode),
                        new SecondaryButton(
                                ui,
                                Message.of("welcome.another-language"),
                                model::onAnotherLanguage)));
        answers.add(new SecondaryButton(ui, Message.of("welcome.who-can-see"), model::onWhoCanSee));
        answers.add(StrayLine.of(ui, model.error()));
        sheet().answer(answers);
    }
}
