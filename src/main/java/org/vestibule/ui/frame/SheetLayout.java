package org.vestibule.ui.frame;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.vestibule.ui.keyboard.Keyboard;
import org.vestibule.ui.picture.PictureView;
import org.vestibule.ui.theme.DisplayProfile;

/** Puts the parts of a sheet where they belong, in portrait and in landscape. */
record SheetLayout(DisplayProfile display, SheetLayout.Parts parts) {
    private static final double PORTRAIT_MARGIN = 1 / 15.0;
    private static final double LANDSCAPE_MARGIN = 0.046;
    private static final double SMALLEST_PICTURE_MM = 24;
    private static final double LARGEST_PICTURE_MM = 110;

    /** What stands at the top. */
    record Head(@Nullable StepBar step, Node question, @Nullable Node subline) {}

    /** Everything of one sheet. */
    record Parts(
            Head head,
            @Nullable PictureView picture,
            @Nullable Region aside,
            Pages answer,
            @Nullable Keyboard keyboard,
            Foot foot) {}

    /** A part of the sheet, in px. */
    private record Area(double x, double y, double width, double height) {
        double bottom() {
            return y + height;
        }

        Area below(double line) {
            return new Area(x, line, width, bottom() - line);
        }

        Area above(double line) {
            return new Area(x, y, width, line - y);
        }
    }

    void place(double width, double height) {
        var portrait = height > width;
        var margin = Math.rint(width * (portrait ? PORTRAIT_MARGIN : LANDSCAPE_MARGIN));
        var footTop = placeFoot(width, height, margin);
        var top = display.grid(tight(height) ? 2.5 : 4);
        var body = new Area(margin, top, width - 2 * margin, footTop - top - display.grid(3));
        var below = placeStep(body, height);
        if (portrait) placePortrait(below);
        else placeLandscape(below);
    }

    private boolean tight(double height) {
        return height < display.px(210);
    }

    private double placeFoot(double width, double height, double margin) {
        var foot = parts.foot();
        foot.margin(margin);
        var high = foot.getChildrenUnmodifiable().isEmpty() ? 0 : foot.prefHeight(width);
        foot.resizeRelocate(0, height - high, width, high);
        return height - high;
    }

    private Area placeStep(Area body, double height) {
        var step = parts.head().step();
        var gap = display.grid(tight(height) ? 2.5 : 5);
        if (step == null) return body.below(body.y() + display.grid(tight(height) ? 0 : 3));
        return body.below(put(step, body) + gap);
    }

    private void placePortrait(Area area) {
        var rest = placeHead(area);
        if (parts.keyboard() != null) rest = placeKeyboardBelow(parts.keyboard(), rest);
        var middle = parts.aside() != null ? placeAsideAbove(parts.aside(), rest) : rest;
        placeAnswer(placePictureAbove(middle));
    }

    private void placeLandscape(Area area) {
        if (parts.keyboard() != null) {
            placeKeyboardBeside(parts.keyboard(), area);
        } else if (parts.aside() != null) {
            placeAsideBeside(parts.aside(), area);
        } else if (parts.picture() != null && placedPictureBeside(parts.picture(), area)) {
            parts.picture().setVisible(true);
        } else {
            if (parts.picture() != null) parts.picture().setVisible(false);
            placeAnswer(placeHead(area));
        }
    }

    private Area placeHead(Area area) {
        var line = put(parts.head().question(), area);
        var subline = parts.head().subline();
        if (subline != null) line = put(subline, area.below(line + display.grid(1.5)));
        return area.below(line + display.grid(4));
    }

    /** The keyboard at the lower end, the field above it: never one over the other. */
    private Area placeKeyboardBelow(Keyboard keyboard, Area area) {
        var gap = display.grid(3);
        var wanted = parts.answer().prefHeight(area.width());
        var least = keyboard.minHeight(area.width());
        var room = area.height() - wanted - gap;
        var high = Math.max(least, Math.min(keyboard.prefHeight(area.width()), room));
        keyboard.resizeRelocate(area.x(), area.bottom() - high, area.width(), high);
        return area.above(area.bottom() - high - gap);
    }

    private void placeKeyboardBeside(Keyboard keyboard, Area area) {
        var gap = display.grid(6);
        var half = (area.width() - gap) / 2;
        var least = keyboard.minWidth(-1);
        var wide = Math.max(least, Math.min(keyboard.prefWidth(-1), half));
        var high = Math.min(area.height(), keyboard.prefHeight(wide));
        var left = new Area(area.x(), area.y(), area.width() - wide - gap, area.height());
        keyboard.resizeRelocate(left.x() + left.width() + gap, area.y(), wide, high);
        hidePicture();
        placeAnswer(placeHead(left));
    }

    private Area placeAsideAbove(Region aside, Area area) {
        var wanted = parts.answer().prefHeight(area.width());
        var gap = display.grid(4);
        var most = Math.max(aside.minHeight(area.width()), area.height() - wanted - gap);
        var high = Math.min(most, aside.prefHeight(area.width()) * 1.5);
        aside.resizeRelocate(area.x(), area.y(), area.width(), Math.floor(high));
        return area.below(area.y() + high + gap);
    }

    private void placeAsideBeside(Region aside, Area area) {
        var gap = display.grid(10);
        var wide = Math.max(aside.minWidth(-1), Math.rint((area.width() - gap) * 0.46));
        aside.resizeRelocate(area.x(), area.y(), wide, area.height());
        hidePicture();
        var left = wide + gap;
        placeAnswer(
                placeHead(new Area(area.x() + left, area.y(), area.width() - left, area.height())));
    }

    private boolean placedPictureBeside(PictureView picture, Area area) {
        var gap = display.grid(10);
        var wide = Math.rint((area.width() - gap) * 0.4);
        var left = wide + gap;
        var right = new Area(area.x() + left, area.y(), area.width() - left, area.height());
        var rest = placeHead(right);
        if (!parts.answer().fits(rest.width(), rest.height())) return false;
        placeAnswer(rest);
        var side = Math.min(display.px(LARGEST_PICTURE_MM), wide);
        var high = Math.min(area.height(), picture.ratio() > 1.2 ? wide / picture.ratio() : side);
        picture.resizeRelocate(
                area.x(), Math.rint(area.y() + (area.height() - high) / 2), wide, high);
        return true;
    }

    /** The picture takes what the answer leaves, or goes. */
    private Area placePictureAbove(Area area) {
        var picture = parts.picture();
        if (picture == null) return area;
        var gap = display.grid(3);
        var left = area.height() - parts.answer().prefHeight(area.width()) - gap;
        var natural = Math.min(display.px(LARGEST_PICTURE_MM), area.width() / picture.ratio());
        var high = Math.min(left, natural);
        var shown = high >= display.px(SMALLEST_PICTURE_MM);
        picture.setVisible(shown);
        if (!shown) return area;
        picture.resizeRelocate(area.x(), area.y(), area.width(), Math.floor(high));
        return area.below(area.y() + Math.floor(high) + gap);
    }

    private void placeAnswer(Area area) {
        parts.answer().resizeRelocate(area.x(), Math.rint(area.y()), area.width(), area.height());
    }

    private void hidePicture() {
        if (parts.picture() != null) parts.picture().setVisible(false);
    }

    /** At the top of the area, as wide as it may be; returns where it ends. */
    private static double put(Node node, Area area) {
        var wide = Math.min(area.width(), Math.max(node.minWidth(-1), node.maxWidth(-1)));
        var high = Math.ceil(node.prefHeight(wide));
        node.resizeRelocate(area.x(), Math.rint(area.y()), wide, high);
        return Math.rint(area.y()) + high;
    }
}
