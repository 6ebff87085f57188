package org.vestibule.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Fx;
import org.vestibule.ui.ManualScheduler;

import java.time.Duration;

class EntryTest {
    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    @DisplayName("R-38 what was typed cannot be had back after a wipe")
    void a_wiped_field_remembers_nothing() {
        var entry = Fx.call(() -> new TextEntry(Fx.UI, Message.of("name.first")));
        Fx.run(() -> entry.field().replaceSelection("María"));
        Fx.run(entry::wipe);
        Fx.run(() -> entry.field().undo());
        assertThat(entry.text().get()).isEmpty();
    }

    @Test
    @DisplayName("R-38 nothing typed reaches the clipboard, and nothing from it a field")
    void a_field_neither_copies_nor_pastes() {
        var entry = Fx.call(() -> new TextEntry(Fx.UI, Message.of("name.first")));
        Fx.run(
                () -> {
                    entry.field().setText("María");
                    entry.field().selectAll();
                    entry.field().cut();
                    entry.field().paste();
                });
        assertThat(entry.text().get()).isEqualTo("María");
    }

    @Test
    void a_field_takes_as_much_as_it_may_and_no_more() {
        var entry = Fx.call(() -> new TextEntry(Fx.UI, Message.of("birth.day")).atMost(2));
        Fx.run(() -> entry.field().replaceSelection("123"));
        assertThat(entry.text().get()).isEqualTo("12");
    }

    @Test
    @DisplayName("R-57 an error stands under the field and goes when it is put right")
    void an_error_comes_and_goes() {
        var entry = Fx.call(() -> new TextEntry(Fx.UI, Message.of("name.last")));
        Fx.run(() -> entry.error(Message.of("name.error")));
        assertThat(entry.field().getAccessibleHelp()).startsWith("Please type your last name.");
        Fx.run(() -> entry.error(null));
        assertThat(entry.field().getAccessibleHelp()).isEmpty();
    }

    @Test
    @DisplayName("R-55 a full field does not move on by itself")
    void a_full_day_keeps_the_focus() {
        var date =
                Fx.call(
                        () ->
                                new DateEntry(
                                        Fx.UI,
                                        Message.of("birth.month"),
                                        Message.of("birth.day"),
                                        Message.of("birth.year")));
        var scene = Fx.call(() -> new Scene(date));
        Fx.run(
                () -> {
                    date.fields().get(1).requestFocus();
                    date.fields().get(1).replaceSelection("31");
                });
        assertThat(scene.getFocusOwner()).isEqualTo(date.fields().get(1));
        assertThat(date.month().get()).isEmpty();
    }

    @Test
    @DisplayName("R-41 a value is covered, shown for a moment when asked, and covered again")
    void a_value_is_shown_for_a_moment_only() {
        var time = new ManualScheduler();
        var value =
                Fx.call(
                        () ->
                                new MaskedValue(
                                        Fx.UI,
                                        Message.of("review.email"),
                                        Message.of("review.show"),
                                        time,
                                        Duration.ofSeconds(2)));
        Fx.run(() -> value.set("maria@example.com", "m•••@example.com"));
        assertThat(text(value)).contains("m•••@example.com").doesNotContain("maria@example.com");
        Fx.run(value::uncover);
        assertThat(text(value)).contains("maria@example.com");
        Fx.run(() -> time.advance(Duration.ofSeconds(2)));
        assertThat(text(value)).doesNotContain("maria@example.com");
    }

    private static String text(MaskedValue value) {
        return String.join(
                "\n",
                Fx.visible(value)
                        .filter(Words.class::isInstance)
                        .map(node -> ((Words) node).getText())
                        .toList());
    }
}
