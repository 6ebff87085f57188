package org.vestibule.console.guides;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Message;
import org.vestibule.ui.desk.Remark;

/** One guide from its order to the paper: what it looks like, and what became of printing it. */
public final class GuideJob {
    private final GuideCounter counter;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Remark> remark = new ReadOnlyObjectWrapper<>();
    private int order;
    private boolean underWay;

    public GuideJob(GuideCounter counter) {
        this.counter = counter;
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** The page; null until it is made. */
    public ReadOnlyObjectProperty<@Nullable Page> page() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Remark> remark() {
        return remark.getReadOnlyProperty();
    }

    /** Whether something may still come out that can be taken back. */
    public boolean isUnderWay() {
        return underWay;
    }

    /** Makes the page, in place of any before. */
    public void make(GuideCounter.Order wanted, Runnable then) {
        var mine = begin();
        counter.make(wanted, made -> made(mine, made, then), () -> notMade(mine));
    }

    /** Makes the page for anybody, in place of any before. */
    public void makeLeaflet(Language language) {
        var mine = begin();
        counter.makeLeaflet(language, made -> made(mine, made, () -> {}), () -> notMade(mine));
    }

    private int begin() {
        clear();
        busy.set(true);
        remark.set(Remark.quiet(Message.of("guides.making")));
        return order;
    }

    private void made(int mine, Page made, Runnable then) {
        if (mine != order) return;
        busy.set(false);
        remark.set(null);
        page.set(made);
        then.run();
    }

    private void notMade(int mine) {
        if (mine != order) return;
        busy.set(false);
        remark.set(Remark.bad(Message.of("guides.not-made")));
    }

    public void print() {
        var ready = page.get();
        if (ready == null || busy.get()) return;
        var mine = order;
        busy.set(true);
        underWay = true;
        remark.set(Remark.quiet(Message.of("printing.busy")));
        counter.print(
                ready,
                words -> {
                    if (mine != order) return;
                    busy.set(false);
                    // What neither came out nor failed still waits in the printer.
                    underWay = words.tone() == Remark.Tone.QUIET;
                    remark.set(words);
                });
    }

    /** Takes back what has not come out. */
    public void cancel() {
        var ready = page.get();
        if (ready == null) return;
        counter.cancel(ready);
        underWay = false;
        remark.set(Remark.quiet(Message.of("printing.canceled")));
    }

    /** Nothing of it is kept here. */
    public void clear() {
        order++;
        underWay = false;
        busy.set(false);
        page.set(null);
        remark.set(null);
    }
}
