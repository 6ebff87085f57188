package org.vestibule.portal.desk;

import org.vestibule.portal.store.Call;
import org.vestibule.portal.store.Rows;

/** Nobody calls for help. */
final class NoHelp implements HelpChart {
    @Override
    public void called(Rows rows, Call call) {
        throw new AssertionError("nobody called");
    }

    @Override
    public void moved(Rows rows, String taskId, Step step) {
        throw new AssertionError("nobody called");
    }
}
