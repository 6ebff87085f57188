package org.vestibule.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Message;
import org.vestibule.i18n.Messages;
import org.vestibule.ui.Fx;
import org.vestibule.ui.ManualScheduler;
import org.vestibule.ui.Ui;
import org.vestibule.ui.theme.DisplayProfile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class DeskControlsTest {
    private static final Ui UI =
            new Ui(
                    Messages.load(Messages.Audience.CONSOLE, Language.ENGLISH),
                    DisplayProfile.DESIGN);

    private final ManualScheduler time = new ManualScheduler();
    private final List<String> done = new ArrayList<>();

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void theKeyIsSpokenToo() {
        var spoken =
                Fx.call(
                        () ->
                                new DeskButton(
                                                UI,
                                                DeskButton.Kind.PRIMARY,
                                                Message.of("help.on-my-way"),
                                                () -> {})
                                        .key("F1")
                                        .getAccessibleText());
        assertThat(spoken).isEqualTo("I’m on my way, F1");
    }

    @Test
    void theSecondClickDoesItOnceTheQuestionCouldBeRead() {
        Fx.run(
                () -> {
                    var button = twice();
                    button.fire();
                    time.advance(TwiceButton.READING);
                    button.fire();
                });
        assertThat(done).containsExactly("done");
    }

    @Test
    void aDoubleClickDoesNothingYet() {
        Fx.run(
                () -> {
                    var button = twice();
                    button.fire();
                    time.advance(TwiceButton.READING.minusMillis(1));
                    button.fire();
                });
        assertThat(done).isEmpty();
    }

    @Test
    void theQuestionGoesAway() {
        Fx.run(
                () -> {
                    var button = twice();
                    button.fire();
                    time.advance(TwiceButton.READING.plus(TwiceButton.PATIENCE));
                    button.fire();
                    time.advance(Duration.ofMillis(1));
                });
        assertThat(done).isEmpty();
    }

    @Test
    void nothingOfAPasswordIsLeft() {
        var left =
                Fx.call(
                        () -> {
                            var entry =
                                    new PasswordEntry(
                                            UI,
                                            Message.of("sign-in.password"),
                                            Message.of("gate.show"),
                                            () -> {});
                            entry.text().set("secret");
                            entry.wipe();
                            entry.field().undo();
                            return entry.text().get();
                        });
        assertThat(left).isEmpty();
    }

    @Test
    void aRemarkSaysItselfWithoutItsColor() {
        var icons =
                Fx.call(
                        () -> {
                            var line = new RemarkLine(UI);
                            line.say(Remark.bad(Message.of("act.offline")));
                            return line.getChildren().size();
                        });
        assertThat(icons).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Alberto Piña, true",
        "O’Nguyen, true",
        "Ngọc Trần, false",
        "Русский, false",
        "العربية, false"
    })
    void aWordIsSetInOneFamily(String text, boolean western) {
        var dressed =
                Fx.call(
                        () -> {
                            var label = new Label(text);
                            Scripts.dress(label, text);
                            return label.getStyleClass().contains("other-script");
                        });
        assertThat(dressed).isEqualTo(!western);
    }

    @Test
    void lettersGrowInStepsAndBack() {
        Fx.run(
                () -> {
                    var theme = new DeskTheme(Fx.css());
                    var scene = new Scene(new Group());
                    theme.apply(scene);
                    assertThat(scene.getRoot().getStyle()).contains("15.00px");
                    for (var i = 0; i < 9; i++) theme.larger();
                    assertThat(scene.getRoot().getStyle()).contains("30.00px");
                    for (var i = 0; i < 9; i++) theme.smaller();
                    assertThat(theme.size().get()).isEqualTo(85);
                    theme.standardSize();
                    theme.setDark(true);
                    assertThat(scene.getRoot().getStyleClass()).contains("dark");
                });
    }

    private TwiceButton twice() {
        return new TwiceButton(
                UI,
                time,
                Message.of("person.revoke"),
                Message.of("person.revoke.sure"),
                () -> done.add("done"));
    }
}
