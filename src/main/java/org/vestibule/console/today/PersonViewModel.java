package org.vestibule.console.today;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.vestibule.console.desk.Errand;
import org.vestibule.console.desk.Workplace;
import org.vestibule.console.guides.GuideCounter;
import org.vestibule.console.guides.GuideJob;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.DeskResult;
import org.vestibule.i18n.Message;
import org.vestibule.practice.EvidenceType;
import org.vestibule.practice.PortalTask;
import org.vestibule.staff.Right;

/** One person of the list, and what the desk can do for them with or without a kiosk. */
public final class PersonViewModel {
    private final Workplace place;
    private final Errand seeing;
    private final Errand coding;
    private final GuideJob guide;
    private final ReadOnlyObjectWrapper<Row> row;
    private final ReadOnlyObjectWrapper<DeskResult.@Nullable Code> code =
            new ReadOnlyObjectWrapper<>();

    PersonViewModel(Workplace place, GuideCounter guides, Row row) {
        this.place = place;
        this.row = new ReadOnlyObjectWrapper<>(row);
        seeing = new Errand(place.desk());
        coding = new Errand(place.desk());
        guide = new GuideJob(guides);
    }

    void update(Row now) {
        row.set(now);
    }

    public ReadOnlyObjectProperty<Row> row() {
        return row.getReadOnlyProperty();
    }

    public Workplace place() {
        return place;
    }

    /** What became of seeing an ID. */
    public Errand seeing() {
        return seeing;
    }

    /** What became of making or ending a code. */
    public Errand coding() {
        return coding;
    }

    /** The guide with the new code. */
    public GuideJob guide() {
        return guide;
    }

    /** A code that was just made, told once; null: none. */
    public ReadOnlyObjectProperty<DeskResult.@Nullable Code> code() {
        return code.getReadOnlyProperty();
    }

    public boolean isEnough(EvidenceType evidence) {
        return evidence.level().meets(place.practice().policy().required());
    }

    public @Nullable Message obstacle(Right right) {
        return place.desk().obstacle(right).orElse(null);
    }

    public void onSaw(EvidenceType evidence) {
        if (!isEnough(evidence)) return;
        seeing.run(new DeskAct.SawId(row.get().id(), evidence), Message.of("person.seen"), _ -> {});
    }

    public void onReissue() {
        coding.run(
                new DeskAct.Reissue(row.get().id()),
                Message.of("person.code-made"),
                result -> {
                    guide.clear();
                    if (result instanceof DeskResult.Code made) code.set(made);
                });
    }

    public void onRevoke() {
        coding.run(
                new DeskAct.Revoke(row.get().id()),
                Message.of("person.codes-ended"),
                _ -> forget());
    }

    /** Whoever else may see this record may so no more. */
    public void onEndOthers() {
        coding.run(
                new DeskAct.EndProxies(row.get().id()), Message.of("person.others-ended"), _ -> {});
    }

    /** The guide with the code that was just made; the page is made once. */
    public void onPrint() {
        var made = code.get();
        if (made == null || guide.busy().get()) return;
        if (guide.page().get() != null) {
            guide.print();
            return;
        }
        var person = row.get().person();
        guide.make(
                new GuideCounter.Order(person, PortalTask.TEST_RESULTS, person.language(), made),
                guide::print);
    }

    /** The code is not kept. */
    void forget() {
        code.set(null);
        guide.clear();
    }
}
