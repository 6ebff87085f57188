package org.vestibule.kiosk.frame;

import javafx.scene.Node;

import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.ui.View;
import org.vestibule.ui.frame.Sheet;

/** A screen made of a sheet and the model behind it; both come and go together. */
public abstract class ModelView implements View {
    private final ScreenModel model;
    private final Sheet sheet;

    protected ModelView(ScreenModel model, Sheet sheet) {
        this.model = model;
        this.sheet = sheet;
    }

    protected final Sheet sheet() {
        return sheet;
    }

    @Override
    public final Node node() {
        return sheet;
    }

    /** What the sheet itself has to start goes into {@link #appear}. */
    @Override
    public final void attached() {
        model.attached();
    }

    @Override
    public void detached() {
        model.detached();
    }
}
