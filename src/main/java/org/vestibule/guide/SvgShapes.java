package org.vestibule.guide;

import org.w3c.dom.Element;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The shapes of one SVG picture, in the order in which they are painted. */
record SvgShapes(double width, double height, List<Painted> shapes) {
    /**
     * One shape; color names are {@code #rgb} or {@code #rrggbb}, empty for none.
     *
     * @param strokeWidth in units of the view box
     */
    record Painted(Shape shape, String fill, String stroke, double strokeWidth) {
        void draw(Graphics2D graphics) {
            if (!fill.isEmpty()) {
                graphics.setPaint(color(fill));
                graphics.fill(shape);
            }
            if (!stroke.isEmpty()) {
                graphics.setPaint(color(stroke));
                graphics.setStroke(
                        new BasicStroke(
                                (float) strokeWidth,
                                BasicStroke.CAP_ROUND,
                                BasicStroke.JOIN_ROUND));
                graphics.draw(shape);
            }
        }

        private static Color color(String name) {
            var hex = name.length() == 4 ? name.replaceAll("([0-9a-fA-F])", "$1$1") : name;
            return Color.decode(hex);
        }
    }

    /**
     * @throws IllegalArgumentException for an element that we do not draw
     */
    static SvgShapes of(Element svg) {
        var box = svg.getAttribute("viewBox").split("[ ,]+", -1);
        var shapes = new ArrayList<Painted>();
        collect(svg, shapes);
        return new SvgShapes(Double.parseDouble(box[2]), Double.parseDouble(box[3]), shapes);
    }

    void draw(Graphics2D graphics, double toWidth, double toHeight) {
        graphics.scale(toWidth / width, toHeight / height);
        for (var shape : shapes) shape.draw(graphics);
    }

    private static void collect(Element parent, List<Painted> into) {
        var children = parent.getChildNodes();
        IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .forEach(child -> add(child, into));
    }

    private static void add(Element element, List<Painted> into) {
        switch (element.getNodeName()) {
            case "g" -> collect(element, into);
            case "title", "desc" -> {}
            default -> into.add(painted(element));
        }
    }

    private static Painted painted(Element e) {
        var fill = inherited(e, "fill", "#000");
        var stroke = inherited(e, "stroke", "none");
        return new Painted(
                shape(e),
                fill.equals("none") ? "" : fill,
                stroke.equals("none") ? "" : stroke,
                Double.parseDouble(inherited(e, "stroke-width", "1")));
    }

    private static Shape shape(Element e) {
        return switch (e.getNodeName()) {
            case "path" -> SvgPath.parse(e.getAttribute("d"));
            case "line" ->
                    new Line2D.Double(
                            number(e, "x1"), number(e, "y1"), number(e, "x2"), number(e, "y2"));
            case "circle" -> {
                var r = number(e, "r");
                yield new Ellipse2D.Double(number(e, "cx") - r, number(e, "cy") - r, 2 * r, 2 * r);
            }
            case "rect" -> {
                var arc = 2 * number(e, "rx");
                yield new RoundRectangle2D.Double(
                        number(e, "x"),
                        number(e, "y"),
                        number(e, "width"),
                        number(e, "height"),
                        arc,
                        arc);
            }
            default ->
                    throw new IllegalArgumentException("no drawing of <" + e.getNodeName() + ">");
        };
    }

    private static double number(Element e, String attribute) {
        var value = e.getAttribute(attribute);
        return value.isEmpty() ? 0 : Double.parseDouble(value);
    }

    private static String inherited(Element e, String attribute, String otherwise) {
        for (var at = e; ; ) {
            if (at.hasAttribute(attribute)) return at.getAttribute(attribute);
            if (!(at.getParentNode() instanceof Element parent)) return otherwise;
            at = parent;
        }
    }
}
