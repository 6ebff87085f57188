package org.vestibule.kiosk.help;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.vestibule.enrollment.HelpLine.Answer;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.journey.Keys;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.LiveLine;

import java.util.List;

/** How far a call for the desk has come. */
public final class CallLine extends StackPane {
    private static final List<Message> NAMES =
            List.of(
                    Message.of("help.mark.called"),
                    Message.of("help.mark.heard"),
                    Message.of("help.mark.coming"));

    private final LiveLine live;
    // The call outlives its screens, and must not keep them.
    private final ChangeListener<@Nullable Answer> hearing = (_, _, told) -> show(told);

    public CallLine(Ui ui, ObservableValue<@Nullable Answer> answer) {
        live = new LiveLine(ui, NAMES);
        getChildren().add(live);
        show(answer.getValue());
        answer.addListener(new WeakChangeListener<>(hearing));
    }

    private void show(@Nullable Answer answer) {
        var shown = answer == null ? Answer.CALLING : answer;
        var words = Message.of(Keys.of("help.state.", shown));
        if (shown == Answer.UNREACHABLE) {
            live.tell(words);
            return;
        }
        var progress =
                switch (shown) {
                    case CALLING, UNREACHABLE -> LiveLine.State.WAITING;
                    case HEARD -> LiveLine.State.CONNECTED;
                    case COMING -> LiveLine.State.READY;
                };
        live.show(progress, words);
    }
}
