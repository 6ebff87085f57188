package org.vestibule.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

class SvgShapesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    M1 2L3 4          | [0 1 2, 1 3 4]
                    M1 2 3 4 5-6      | [0 1 2, 1 3 4, 1 5 -6]
                    m1 2l3 4          | [0 1 2, 1 4 6]
                    M1,2H9V8          | [0 1 2, 1 9 2, 1 9 8]
                    M1 2h9v8z         | [0 1 2, 1 10 2, 1 10 10, 4]
                    M1 1h2zl1 1       | [0 1 1, 1 3 1, 4, 1 2 2]
                    M0 0q1 2 3 4      | [0 0 0, 2 1 2 3 4]
                    M1 1c1 2 3 4 5 6  | [0 1 1, 3 2 3 4 5 6 7]
                    M.5 1.5l-.5.25    | [0 0.5 1.5, 1 0 1.75]
                    """)
    void pathsAreReadAsWritten(String d, String segments) {
        assertThat(segments(SvgPath.parse(d))).isEqualTo(segments);
    }

    @Test
    void aCommandThatWeDoNotDrawIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SvgPath.parse("M0 0A1 1 0 0 0 2 2"))
                .withMessage("path command A");
    }

    @Test
    void shapesInheritWhatTheirGroupSays() throws Exception {
        var shapes =
                picture(
                        "<g fill='none' stroke='#123' stroke-width='3'><title>x</title>"
                                + "<circle cx='5' cy='5' r='2'/>"
                                + "<rect x='1' y='2' width='3' height='4' rx='1' fill='#FFF'/></g>"
                                + "<line x1='1' y1='1' x2='9' y2='9'/>");
        assertThat(shapes.shapes())
                .extracting(s -> s.fill() + "/" + s.stroke() + "/" + s.strokeWidth())
                .containsExactly("/#123/3.0", "#FFF/#123/3.0", "#000//1.0");
    }

    @Test
    void aPictureFillsTheRoomItIsGiven() throws Exception {
        var image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        picture("<rect x='5' y='5' width='5' height='5' fill='#f00'/>").draw(graphics, 40, 40);
        assertThat(image.getRGB(30, 30) & 0xFFFFFF).isEqualTo(0xFF0000);
        assertThat(image.getRGB(10, 10) & 0xFFFFFF).isZero();
    }

    @Test
    void anElementThatWeDoNotDrawIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> picture("<text>hello</text>"))
                .withMessage("no drawing of <text>");
    }

    private static SvgShapes picture(String inside) throws Exception {
        var svg = "<svg viewBox='0 0 10 10'>" + inside + "</svg>";
        var in = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
        return SvgShapes.of(
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(in)
                        .getDocumentElement());
    }

    private static String segments(Path2D path) {
        var segments = new ArrayList<String>();
        var numbers = new double[6];
        for (var at = path.getPathIterator(new AffineTransform()); !at.isDone(); at.next()) {
            var kind = at.currentSegment(numbers);
            var count =
                    switch (kind) {
                        case PathIterator.SEG_CLOSE -> 0;
                        case PathIterator.SEG_QUADTO -> 4;
                        case PathIterator.SEG_CUBICTO -> 6;
                        default -> 2;
                    };
            var words = new ArrayList<>(List.of("" + kind));
            Arrays.stream(numbers, 0, count)
                    .forEach(n -> words.add(n == (long) n ? "" + (long) n : "" + n));
            segments.add(String.join(" ", words));
        }
        return segments.toString();
    }
}
