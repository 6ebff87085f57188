package org.vestibule.kiosk.help;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;

import org.jspecify.annotations.Nullable;
import org.vestibule.enrollment.HelpLine.Answer;
import org.vestibule.i18n.Message;
import org.vestibule.i18n.Messages;
import org.vestibule.i18n.Unbroken;
import org.vestibule.kiosk.help.answers.Answers;
import org.vestibule.kiosk.help.answers.Offered;
import org.vestibule.kiosk.help.answers.Topic;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.practice.Profile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The desk is called, and what came of it; meanwhile, approved answers. The screen below stays as
 * it is. A typed question goes nowhere, and is gone with the help.
 */
public final class HelpViewModel implements ScreenModel {
    private final Session session;
    private final DeskCall desk;
    private final Profile profile;
    private final Optional<Answers> answers;
    private final ReadOnlyObjectWrapper<@Nullable Answer> answer = new ReadOnlyObjectWrapper<>();
    private final ChangeListener<@Nullable Answer> heard = (_, _, now) -> answer.set(now);
    private final ReadOnlyObjectWrapper<HelpPage> page =
            new ReadOnlyObjectWrapper<>(new HelpPage.Start());
    private final Deque<HelpPage> past = new ArrayDeque<>();
    private final StringProperty question = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Message> error = new ReadOnlyObjectWrapper<>();

    /**
     * @param answers in the person's language; empty while nobody has written them: then the help
     *     is the desk's alone
     */
    public HelpViewModel(
            Session session, DeskCall desk, Profile profile, Optional<Answers> answers) {
        this.session = session;
        this.desk = desk;
        this.profile = profile;
        this.answers = answers;
        question.addListener(_ -> error.set(null));
    }

    /** How far the call has come; null before it and after it. */
    public ReadOnlyObjectProperty<@Nullable Answer> answer() {
        return answer.getReadOnlyProperty();
    }

    /** The practice's number, for who would rather call. */
    public String phone() {
        return Unbroken.of(profile.phone());
    }

    public ReadOnlyObjectProperty<HelpPage> page() {
        return page.getReadOnlyProperty();
    }

    /** What is asked first on the screen below. */
    public List<Topic> offered() {
        return answers.isEmpty() ? List.of() : Offered.on(session.trip().step().screen());
    }

    /** The texts of the answers, where there are any. */
    public Optional<Messages> texts() {
        return answers.map(Answers::texts);
    }

    /** What the person types. */
    public StringProperty question() {
        return question;
    }

    /** What is wrong with it; null until it is asked, and again while typing. */
    public ReadOnlyObjectProperty<@Nullable Message> error() {
        return error.getReadOnlyProperty();
    }

    public void onAsk() {
        go(new HelpPage.Ask());
    }

    /** Looks for an answer to what was typed. */
    public void onFind() {
        if (question.get().isBlank()) {
            error.set(Message.of("ask.error.missing"));
            return;
        }
        var found = answers.map(known -> known.search(question.get())).orElse(List.of());
        go(found.isEmpty() ? new HelpPage.Unknown() : new HelpPage.Found(found));
    }

    public void onRead(Topic topic) {
        go(new HelpPage.Reading(topic));
    }

    /** To the page before. */
    public void onBack() {
        if (!past.isEmpty()) page.set(past.pop());
    }

    /** Back to the screen; whoever is on the way still comes. */
    public void onClose() {
        session.uncover();
    }

    /** Nobody needs to come any more. */
    public void onFine() {
        desk.end();
        session.uncover();
    }

    private void go(HelpPage next) {
        past.push(page.get());
        page.set(next);
    }

    @Override
    public void attached() {
        desk.answer().addListener(heard);
        if (!desk.isOn()) {
            var trip = session.trip();
            desk.call(trip.step().screen(), trip.draft().language());
        }
        answer.set(desk.answer().get());
    }

    @Override
    public void detached() {
        // The call outlasts this help, and must not hold on to it.
        desk.answer().removeListener(heard);
        question.set("");
        past.clear();
    }
}
