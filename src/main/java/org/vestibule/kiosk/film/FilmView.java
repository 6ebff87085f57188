package org.vestibule.kiosk.film;

import org.vestibule.i18n.Message;
import org.vestibule.kiosk.film.FilmViewModel.State;
import org.vestibule.kiosk.frame.ModelView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Notice;
import org.vestibule.ui.control.PrimaryButton;
import org.vestibule.ui.control.SecondaryButton;
import org.vestibule.ui.control.SideBySide;
import org.vestibule.ui.control.TextButton;
import org.vestibule.ui.picture.Picture;

/** The film, what is said in it below the picture, and two buttons that begin and hold it. */
public final class FilmView extends ModelView {
    private final Ui ui;
    private final FilmViewModel model;
    private final FilmPane pane;
    private final TextButton play;
    private final TextButton again;

    public FilmView(Sheets sheets, FilmViewModel model) {
        super(
                model,
                sheets.ask("benefits." + model.task().code()).subline(Message.of("film.line")));
        this.ui = sheets.ui();
        this.model = model;
        pane = new FilmPane(ui, model);
        play = new PrimaryButton(ui, Message.of("film.play"), model::onPlayOrPause);
        again = new SecondaryButton(ui, Message.of("film.again"), model::onFromStart);
        sheet().aside(pane).answer(new SideBySide(ui.display().grid(2), play, again));
        show(model.state().get());
        model.state().addListener((_, _, now) -> show(now));
    }

    private void show(State state) {
        play.say(Message.of(state == State.PLAYING ? "film.pause" : "film.play"));
        if (state == State.BROKEN) instead();
    }

    /** Kind words, and the way to what shows the same. */
    private void instead() {
        sheet().subline("");
        sheet().answer(
                        new Notice(ui, Picture.MOBILE, Message.of("film.broken")),
                        new PrimaryButton(ui, Message.of("film.practice"), model::onPractice));
    }
}
