package org.vestibule.console.guides;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;
import org.vestibule.console.desk.Errand;
import org.vestibule.console.desk.Workplace;
import org.vestibule.console.roster.FinderViewModel;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.DeskResult;
import org.vestibule.frontdesk.PersonRow;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Message;
import org.vestibule.practice.PortalTask;
import org.vestibule.staff.Right;

import java.util.List;

/** Picks a person, makes them a code, shows the page and prints it. */
public final class GuidesViewModel {
    private final Workplace place;
    private final GuideCounter counter;
    private final FinderViewModel finder;
    private final Errand errand;
    private final GuideJob job;
    private final ObjectProperty<PortalTask> task =
            new SimpleObjectProperty<>(PortalTask.TEST_RESULTS);
    private final ReadOnlyObjectWrapper<@Nullable PersonRow> person = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<DeskResult.@Nullable Code> code =
            new ReadOnlyObjectWrapper<>();

    public GuidesViewModel(Workplace place, GuideCounter counter) {
        this.place = place;
        this.counter = counter;
        finder = new FinderViewModel(place.desk());
        errand = new Errand(place.desk());
        job = new GuideJob(counter);
        task.addListener((_, _, _) -> draw());
    }

    public Workplace place() {
        return place;
    }

    public FinderViewModel finder() {
        return finder;
    }

    /** What became of making the code. */
    public Errand errand() {
        return errand;
    }

    public GuideJob job() {
        return job;
    }

    /** What the page is about. */
    public ObjectProperty<PortalTask> task() {
        return task;
    }

    /** For whom; null: nobody yet. */
    public ReadOnlyObjectProperty<@Nullable PersonRow> person() {
        return person.getReadOnlyProperty();
    }

    /** The new code; null: none yet. */
    public ReadOnlyObjectProperty<DeskResult.@Nullable Code> code() {
        return code.getReadOnlyProperty();
    }

    /** Whether there is a guide in what the person reads. */
    public boolean speaksTheirs() {
        var who = person.get();
        return who == null || counter.speaks(who.language());
    }

    /** Name of the language that the page will be in. */
    public String pageLanguage() {
        var who = person.get();
        return who == null ? "" : counter.languageFor(who.language()).endonym();
    }

    /** What there are pages in. */
    public List<Language> languages() {
        return counter.languages();
    }

    /** The page for anybody who does not start today. */
    public void onTakeHome(Language language) {
        if (person.get() == null) job.makeLeaflet(language);
    }

    public @Nullable Message obstacle() {
        return place.desk().obstacle(Right.INVITE).orElse(null);
    }

    public void onPick(PersonRow who) {
        onOther();
        person.set(who);
    }

    /** Somebody else: nothing of the one before stays. */
    public void onOther() {
        finder.clear();
        errand.say(null);
        job.clear();
        code.set(null);
        person.set(null);
    }

    /** A new code, and with it the page. */
    public void onMake() {
        var who = person.get();
        if (who == null || job.busy().get()) return;
        errand.run(
                new DeskAct.Reissue(who.id()),
                Message.of("guides.made"),
                result -> {
                    if (!who.equals(person.get())) return;
                    if (result instanceof DeskResult.Code made) code.set(made);
                    draw();
                });
    }

    private void draw() {
        var who = person.get();
        var made = code.get();
        if (who == null || made == null) return;
        job.make(new GuideCounter.Order(who, task.get(), who.language(), made), () -> {});
    }

    public void onPrint() {
        job.print();
    }

    public void detached() {
        onOther();
        task.set(PortalTask.TEST_RESULTS);
    }
}
