package org.vestibule.portal;

import org.vestibule.portal.store.CaseStage;
import org.vestibule.portal.store.PortalDatabase;

import java.util.concurrent.atomic.AtomicLongArray;

/** Counts for Prometheus (text format 0.0.4); nothing but counts. */
final class Metrics {
    private final PortalDatabase database;
    private final AtomicLongArray answers = new AtomicLongArray(6);

    Metrics(PortalDatabase database) {
        this.database = database;
    }

    void answered(int status) {
        answers.incrementAndGet(Math.clamp(status / 100, 0, 5));
    }

    String text() {
        var text = new StringBuilder("# TYPE vestibule_answers_total counter\n");
        for (var hundred = 2; hundred <= 5; hundred++)
            text.append(
                    "vestibule_answers_total{status=\"%dxx\"} %d\n"
                            .formatted(hundred, answers.get(hundred)));
        text.append("# TYPE vestibule_enrollments gauge\n");
        for (var stage : CaseStage.values()) {
            var count = database.read(rows -> rows.cases().count(stage));
            text.append("vestibule_enrollments{stage=\"%s\"} %d\n".formatted(stage.code(), count));
        }
        text.append("# TYPE vestibule_accounts gauge\nvestibule_accounts ");
        int accounts = database.read(rows -> rows.accounts().count());
        return text.append(accounts).append('\n').toString();
    }
}
