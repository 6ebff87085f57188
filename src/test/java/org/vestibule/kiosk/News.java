package org.vestibule.kiosk;

import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.Progress;
import org.vestibule.enrollment.Stage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Progress that a test tells. */
public final class News implements Progress {
    private final Map<Object, Consumer<Stage>> listeners = new LinkedHashMap<>();
    private Stage stage = Stage.SAVED;

    @Override
    public Watch watch(EnrollmentId id, Consumer<Stage> listener) {
        var key = new Object();
        listeners.put(key, listener);
        listener.accept(stage);
        return () -> listeners.remove(key);
    }

    public void tell(Stage news) {
        stage = news;
        for (var listener : List.copyOf(listeners.values())) listener.accept(news);
    }

    /** How many screens are listening. */
    public int listeners() {
        return listeners.size();
    }
}
