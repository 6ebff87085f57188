package org.vestibule.kiosk.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.enrollment.Stage;
import org.vestibule.i18n.Isolated;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.i18n.Messages;
import org.vestibule.kiosk.Lobby;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.qr.ErrorCorrection;
import org.vestibule.qr.QrCode;
import org.vestibule.qr.QrEncoder;
import org.vestibule.ui.Fx;
import org.vestibule.ui.Tasks;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.QrView;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.theme.DisplayProfile;
import org.vestibule.ui.theme.Styles;
import org.vestibule.ui.theme.TextSize;
import org.vestibule.ui.theme.Theme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

@DisplayName("R-47 R-50 the square is as large at the largest text as at any, in every language")
class SquareStaysLargeTest {
    private static final QrCode CODE =
            new QrEncoder(ErrorCorrection.MEDIUM)
                    .encode("https://portal.elmstreet.example/a/7QMK2X9P4RTV8WYZ3ABCDEFGHJ");
    private static final String ADDRESS = "portal.elmstreet.example";
    private static final String TYPED = "K7QM-2X9P";

    @BeforeAll
    static void start() {
        Fx.start();
    }

    /** What the bar leaves of each window, at its highest. */
    @ParameterizedTest
    @CsvSource({"1080, 1780, 100", "1920, 960, 100", "1280, 704, 75"})
    void whateverIsWrittenAroundIt(int width, int height, double leastMm) {
        var sides = new HashSet<Double>();
        for (var language : Languages.shipped().all()) {
            Fx.run(() -> look(language, width, height, sides));
        }
        assertThat(sides).as("as large in all of them").hasSize(1);
        assertThat(sides).allMatch(side -> side >= leastMm);
    }

    private static void look(Language language, int width, int height, Set<Double> sides) {
        var lobby = new Lobby();
        lobby.reachHandOff();
        lobby.news.tell(Stage.WAITING);
        var ui = new Ui(Messages.load(Messages.Audience.KIOSK, language), DisplayProfile.DESIGN);
        var view =
                new HandOffView(
                        new Sheets(ui, lobby.session),
                        lobby.on(HandOffViewModel.class),
                        _ -> CODE,
                        Tasks.inline());
        var theme = new Theme(Fx.css(), DisplayProfile.DESIGN);
        var scene = new Scene(new StackPane(view.node()), width, height);
        theme.apply(scene);
        view.appear();
        for (var size : TextSize.values()) {
            theme.setTextSize(size);
            Fx.layOut(scene);
            var cell = language.tag() + " " + size;
            sides.add(square(scene, cell));
            assertThat(lines(scene, ADDRESS)).as(cell).containsExactly(ADDRESS);
            assertThat(lines(scene, TYPED)).as(cell).containsExactly(TYPED);
        }
    }

    /** Its side without the quiet zone, mm; whole, and above the foot. */
    private static double square(Scene scene, String cell) {
        var square = only(scene, QrView.class);
        var bounds = bounds(square);
        var foot = bounds(scene.getRoot().lookup("." + Styles.FOOT));
        assertThat(bounds.getMinX()).as(cell).isNotNegative();
        assertThat(bounds.getMaxX()).as(cell).isLessThanOrEqualTo(scene.getWidth());
        assertThat(bounds(square.getParent().getParent()).getMaxY())
                .as(cell)
                .isLessThanOrEqualTo(foot.getMinY());
        return DisplayProfile.DESIGN.mm((double) square.module() * CODE.size());
    }

    /** The lines that it takes, if it stands in words of its own. */
    private static List<String> lines(Scene scene, String text) {
        return Fx.visible(scene.getRoot())
                .filter(Words.class::isInstance)
                .map(Words.class::cast)
                .filter(words -> Isolated.bare(words.said()).equals(text))
                .flatMap(SquareStaysLargeTest::seen)
                .toList();
    }

    private static Stream<String> seen(Words words) {
        var oneLine = words.getFont().getSize() * 1.9;
        assertThat(words.getHeight()).isLessThan(oneLine);
        return Isolated.bare(words.getText()).lines();
    }

    private static <T extends Node> T only(Scene scene, Class<T> kind) {
        return Fx.visible(scene.getRoot())
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
