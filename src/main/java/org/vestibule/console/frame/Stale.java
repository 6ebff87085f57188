package org.vestibule.console.frame;

import org.jspecify.annotations.Nullable;
import org.vestibule.console.desk.Link;
import org.vestibule.console.desk.Workplace;
import org.vestibule.i18n.Message;

/** Whether what a place shows may be old. */
public final class Stale {
    private Stale() {}

    /** Since when nothing was heard; null: all is as it is seen. */
    public static @Nullable Message of(Workplace place) {
        var sight = place.desk().sight();
        if (!(sight.link() instanceof Link.Offline(var since, var words))) return null;
        var dates = place.dates();
        return sight.heard()
                .map(heard -> Message.of("stale").with("time", dates.clock(heard)))
                .orElse(Message.of("stale.never").with("time", dates.clock(since)))
                .with("why", words);
    }
}
