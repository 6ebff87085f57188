package org.vestibule.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Message;
import org.vestibule.i18n.Messages;
import org.vestibule.ui.Fx;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.ChoiceTile;
import org.vestibule.ui.control.SecondaryButton;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.picture.Picture;
import org.vestibule.ui.theme.DisplayProfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What goes on a page together. */
class PagesKeepTogetherTest {
    private static final Ui UI =
            new Ui(Messages.load(Messages.Audience.KIOSK, Language.ENGLISH), DisplayProfile.DESIGN);
    private static final double WIDTH = 600;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    private static Words words() {
        return new Words(UI, Message.of("help.meanwhile"));
    }

    private static ChoiceTile tile() {
        return new ChoiceTile(UI, Picture.HELP, Message.of("help.ask"), () -> {});
    }

    private static SecondaryButton button() {
        return new SecondaryButton(UI, Message.of("help.close"), () -> {});
    }

    /** Below each other and close together, as in a narrow place. */
    private static Rows rows(Node... blocks) {
        Fx.layOut(new Scene(new Pane(blocks), 900, 900));
        return Rows.wide(Arrays.asList(blocks), UI.display(), WIDTH);
    }

    private static List<List<Node>> pages(Rows rows, double height) {
        return rows.pages(height).stream()
                .map(page -> page.rows().stream().flatMap(row -> row.nodes().stream()).toList())
                .toList();
    }

    /** What a number of rows from this one on takes. */
    private static double height(Rows rows, int from, int to) {
        return new Rows(rows.rows().subList(from, to), rows.gap()).height();
    }

    @Test
    void aHeadingGoesWithWhatItIsFor() {
        Fx.run(
                () -> {
                    Node[] all = {tile(), tile(), words(), tile()};
                    var rows = rows(all);
                    assertThat(pages(rows, height(rows, 0, 3)))
                            .containsExactly(List.of(all[0], all[1]), List.of(all[2], all[3]));
                });
    }

    @Test
    void aHeadingStaysWhereItIsWhenBothHaveNoRoomOnAPage() {
        Fx.run(
                () -> {
                    Node[] all = {words(), tile(), tile()};
                    var rows = rows(all);
                    var pages = rows.pages(height(rows, 1, 2));
                    assertThat(pages).hasSize(3);
                    assertThat(pages.get(0).isHeading(pages.get(1))).isTrue();
                    assertThat(pages.get(1).isHeading(pages.get(2))).isFalse();
                });
    }

    @Test
    void theLastLineIsNotAloneOnItsPage() {
        Fx.run(
                () -> {
                    Node[] all = {words(), words(), words(), words()};
                    var rows = rows(all);
                    assertThat(pages(rows, height(rows, 0, 3)))
                            .containsExactly(List.of(all[0], all[1]), List.of(all[2], all[3]));
                });
    }

    @Test
    void whereThereAreOnlyButtonsTheyTakeTheRoomToo() {
        Fx.run(
                () -> {
                    var buttons = new ArrayList<Node>(List.of(button(), button(), button()));
                    Fx.layOut(new Scene(new Pane(buttons.toArray(Node[]::new)), 900, 900));
                    var natural = Rows.natural(buttons, UI.display(), WIDTH).height();
                    assertThat(Rows.fitting(buttons, UI.display(), WIDTH, natural + 60).height())
                            .isBetween(natural + 55, natural + 60);
                    buttons.addFirst(words());
                    Fx.layOut(new Scene(new Pane(buttons.toArray(Node[]::new)), 900, 900));
                    var said = Rows.natural(buttons, UI.display(), WIDTH).height();
                    assertThat(Rows.fitting(buttons, UI.display(), WIDTH, said + 60).height())
                            .isEqualTo(said);
                });
    }

    @Test
    void choicesStandBesideEachOtherOnlyWhereThatSavesAPage() {
        Fx.run(
                () -> {
                    List<Node> tiles = List.of(tile(), tile(), tile(), tile());
                    Fx.layOut(new Scene(new Pane(tiles.toArray(Node[]::new)), 900, 900));
                    var wide = 900;
                    var row = Rows.wide(tiles, UI.display(), wide).rows().getFirst().height();
                    var two = 2 * row + UI.display().gap();
                    assertThat(perRow(Rows.parted(tiles, UI.display(), wide, two)))
                            .containsExactly(2, 2);
                    var three = 3 * row + 2 * UI.display().gap();
                    var narrow = Rows.parted(tiles, UI.display(), WIDTH / 2, three);
                    assertThat(perRow(narrow)).containsOnly(1);
                });
    }

    private static List<Integer> perRow(List<Rows> pages) {
        return pages.stream()
                .flatMap(page -> page.rows().stream())
                .map(row -> row.nodes().size())
                .toList();
    }
}
