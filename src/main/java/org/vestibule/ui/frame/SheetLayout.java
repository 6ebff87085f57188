package org.vestibule.ui.frame;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.vestibule.ui.keyboard.Keyboard;
import org.vestibule.ui.picture.PictureView;
import org.vestibule.ui.theme.DisplayProfile;

/**
 * Puts the parts of a sheet where they belong, in portrait and in landscape.
 *
 * @param fit how close together they stand
 * @param reach above this line nothing is to be touched, px; 0 where all is within reach
 */
record SheetLayout(DisplayProfile display, SheetLayout.Parts parts, Fit fit, double reach) {
    private static final double PORTRAIT_MARGIN = 1 / 15.0;
    private static final double LANDSCAPE_MARGIN = 0.046;

    /** What the keys leave to the answer where it needs more than its half. */
    private static final double LEAST_KEYS = 0.36;

    private static final double SMALLEST_PICTURE_MM = 24;
    private static final double HIGHEST_SCENE_MM = 128;
    private static final double HIGHEST_PICTURE_MM = 140;
    private static final double HIGHEST_ABOVE_KEYS_MM = 84;

    /** What stands at the top. */
    record Head(
            @Nullable StepBar step,
            Node question,
            @Nullable Node subline,
            @Nullable Node assurance) {}

    /** What a person answers with, and what stays below it. */
    record Answer(Pages pages, @Nullable Region pinned) {}

    /** Everything of one sheet. */
    record Parts(
            Head head,
            @Nullable PictureView picture,
            @Nullable Region aside,
            Answer answer,
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

        Area left(double wide) {
            return new Area(x, y, wide, height);
        }

        Area right(double wide) {
            return new Area(x + width - wide, y, wide, height);
        }
    }

    void place(double width, double height) {
        var portrait = height > width;
        var margin = Math.rint(width * (portrait ? PORTRAIT_MARGIN : LANDSCAPE_MARGIN));
        var footTop = placeFoot(width, height, margin);
        var top = space(4);
        var end = footTop - space(reach > 0 ? 1 : 3);
        var body = new Area(margin, top, width - 2 * margin, end - top);
        if (portrait && reach > 0 && !parts.answer().pages().isText()) placeLow(body);
        else if (portrait) placePortrait(placeStep(body));
        else placeLandscape(placeStep(body));
    }

    private boolean isClose() {
        return fit != Fit.ROOMY;
    }

    /** Steps of the grid; fewer of them where there is little room. */
    private double space(double steps) {
        return display.grid(
                switch (fit) {
                    case ROOMY -> steps;
                    case CLOSE -> steps / 2;
                    case LESS -> steps / 3;
                });
    }

    private double placeFoot(double width, double height, double margin) {
        var foot = parts.foot();
        foot.space(margin, display.grid(reach > 0 ? 1 : isClose() ? 1.5 : 3));
        var high = foot.isEmpty() ? 0 : foot.prefHeight(width);
        foot.resizeRelocate(0, height - high, width, high);
        return height - high;
    }

    private Area placeStep(Area body) {
        var step = parts.head().step();
        if (step == null) return body.below(body.y() + space(2));
        return body.below(put(step, body) + space(5));
    }

    private void placePortrait(Area area) {
        var rest = placeHead(area);
        if (parts.keyboard() == null) {
            placeStanding(rest);
        } else {
            var answer = placeAssurance(placeKeyboardBelow(parts.keyboard(), rest));
            placeAnswer(placePictureAbove(answer), false);
        }
    }

    /**
     * What is to be touched ends where the foot begins, and what is to be looked at has the room
     * between it and the question; what is only to be read follows right below the picture.
     */
    private void placeStanding(Area area) {
        var aside = parts.aside();
        var picture = parts.picture();
        var rest = aside == null ? area : placeAsideAbove(aside, area);
        var answer = placePictureAbove(placeAssurance(rest));
        var shown = picture != null && picture.isVisible();
        var text = parts.answer().pages().isText();
        var top = placeAnswer(text && shown ? centered(answer) : answer, aside != null || shown);
        if (aside != null && !shown) {
            aside.resize(area.width(), Math.max(aside.getHeight(), top - space(4) - area.y()));
        } else if (picture != null && shown && text) {
            picture.relocate(rest.x(), top - space(4) - picture.getHeight());
        } else if (picture != null && shown) {
            placePictureIn(picture, rest.above(top - space(4)));
        }
    }

    /** Without the lower half of what the answer leaves. */
    private Area centered(Area area) {
        var pages = parts.answer().pages();
        var room = answerRoom(area);
        var left = Math.max(0, room - pages.used(area.width(), room));
        return area.above(Math.floor(area.bottom() - left / 2));
    }

    /**
     * What is to be read above the line of reach, what is to be touched below it, as near to the
     * foot as it goes. Only fields between large keys and a large foot may rise above it.
     */
    private void placeLow(Area area) {
        var line = Math.min(reach, area.bottom() - leastControls(area.width()));
        var upper = area.above(line - space(3));
        // The question stands right above its answers, since eyes are lower too.
        var head = placeHeadWhole(placeStep(upper)).y() - upper.y();
        var aside = asideLow(upper, head);
        var top = Math.rint(Math.max(upper.y(), upper.bottom() - aside - head + space(4)));
        var rest = placeHeadWhole(placeStep(upper.below(top)));
        if (parts.aside() != null) {
            var high = aside - space(4);
            parts.aside().resizeRelocate(rest.x(), rest.y(), rest.width(), high);
        }
        if (parts.picture() != null) placePictureIn(parts.picture(), upper.above(top - space(2)));
        var controls = area.below(line);
        if (parts.keyboard() != null) controls = placeKeyboardBelow(parts.keyboard(), controls);
        placeAnswer(controls);
    }

    /** The head with all that is said in it. */
    private Area placeHeadWhole(Area area) {
        var rest = placeHead(area);
        var line = parts.head().assurance();
        if (line == null) return rest;
        var high = Math.ceil(line.prefHeight(area.width()));
        var room = rest.below(rest.y() - space(2));
        line.setVisible(room.height() + 1 >= high);
        if (!line.isVisible()) return rest;
        put(line, room);
        return rest.below(rest.y() + high + space(2));
    }

    /** How high what stands aside may be below a head of this height. */
    private double asideLow(Area upper, double head) {
        var aside = parts.aside();
        if (aside == null) return 0;
        var least = aside.minHeight(upper.width());
        var room = Math.floor(upper.height() - head);
        return Math.max(least, Math.min(room, Math.floor(least * 1.6))) + space(4);
    }

    private double leastControls(double width) {
        var keyboard = parts.keyboard();
        var keys = keyboard == null ? 0 : keyboard.minHeight(width) + space(2);
        var pinned = parts.answer().pinned();
        var below = pinned == null ? 0 : pinned.prefHeight(width) + space(2.5);
        return keys + below + parts.answer().pages().least(width);
    }

    private void placePictureIn(PictureView picture, Area area) {
        var high = Math.floor(Math.min(area.height(), highest(picture, area.width())));
        picture.setVisible(high >= display.px(SMALLEST_PICTURE_MM));
        var top = Math.rint(area.y() + (area.height() - high) / 2);
        picture.resizeRelocate(area.x(), top, area.width(), Math.max(0, high));
    }

    private void placeLandscape(Area area) {
        if (parts.keyboard() != null) {
            hidePicture();
            placeKeyboardBeside(parts.keyboard(), area);
        } else if (parts.aside() != null) {
            hidePicture();
            placeAsideBeside(parts.aside(), area);
        } else if (parts.picture() == null || !placedPictureBeside(parts.picture(), area)) {
            var rest = placeHead(area);
            // A long heading goes over both when it takes too many lines beside the picture.
            if (parts.picture() != null && placedBelowHead(parts.picture(), rest)) return;
            hidePicture();
            placeAnswer(rest);
        }
    }

    private Area placeHead(Area area) {
        var line = put(parts.head().question(), area.left(balanced(area.width())));
        var subline = parts.head().subline();
        if (subline != null) line = put(subline, area.below(line + space(1.5)));
        return area.below(line + space(4));
    }

    /** The least width that takes no more lines: no word stands alone on the last one. */
    private double balanced(double width) {
        var question = parts.head().question();
        var high = question.prefHeight(width);
        var enough = width;
        var little = width / 2;
        for (var step = 0; step < 7; step++) {
            var middle = (enough + little) / 2;
            if (question.prefHeight(middle) > high) little = middle;
            else enough = middle;
        }
        return Math.ceil(enough);
    }

    /** The keyboard at the lower end, the field above it: never one over the other. */
    private Area placeKeyboardBelow(Keyboard keyboard, Area area) {
        var gap = Math.max(display.gap(), space(reach > 0 ? 2 : 3));
        var room = area.height() - answerHeight(area.width()) - gap;
        var most = Math.min(keyboard.prefHeight(area.width()), room);
        var high = Math.max(keyboard.minHeight(area.width()), most);
        keyboard.resizeRelocate(area.x(), Math.rint(area.bottom() - high), area.width(), high);
        return area.above(area.bottom() - high - gap);
    }

    private void placeKeyboardBeside(Keyboard keyboard, Area area) {
        var gap = space(6);
        var half = (area.width() - gap) * (fit == Fit.LESS ? LEAST_KEYS : 0.5);
        var wide = Math.max(keyboard.minWidth(-1), Math.min(keyboard.prefWidth(-1), half));
        // Where it is small the question takes the whole width: one line instead of two.
        var beside = isClose() ? placeHead(area) : area;
        var right = beside.right(wide);
        var high = Math.min(right.height(), keyboard.prefHeight(wide));
        keyboard.resizeRelocate(right.x(), Math.rint(right.y()), wide, high);
        var left = beside.left(area.width() - wide - gap);
        placeAnswer(placeAssurance(isClose() ? left : placeHead(left)));
    }

    /** Right below what it belongs to, where the answer has as good a place without that room. */
    private Area placeAssurance(Area area) {
        var line = parts.head().assurance();
        if (line == null) return area;
        var high = Math.ceil(line.prefHeight(area.width()));
        var rest = area.below(area.y() + high + space(2));
        var room = answerRoom(area);
        var shown = parts.answer().pages().isAsGood(area.width(), room, answerRoom(rest));
        line.setVisible(shown);
        if (!shown) return area;
        put(line, area.below(area.y() - space(2)));
        return rest;
    }

    private Area placeAsideAbove(Region aside, Area area) {
        var gap = space(4);
        var least = aside.minHeight(area.width());
        var room = area.height() - answerHeight(area.width()) - gap;
        var wanted = Math.max(least * 1.6, aside.prefHeight(area.width()));
        var high = Math.floor(Math.max(least, Math.min(room, wanted)));
        aside.resizeRelocate(area.x(), area.y(), area.width(), high);
        return area.below(area.y() + high + gap);
    }

    private void placeAsideBeside(Region aside, Area area) {
        var gap = space(10);
        var wide = Math.max(aside.minWidth(-1), Math.rint((area.width() - gap) * 0.46));
        aside.resizeRelocate(area.x(), area.y(), wide, area.height());
        placeAnswer(placeHead(area.right(area.width() - wide - gap)));
    }

    private boolean placedPictureBeside(PictureView picture, Area area) {
        var gap = space(10);
        var wide = Math.rint((area.width() - gap) * 0.4);
        var rest = placeHead(area.right(area.width() - wide - gap));
        return placedBeside(picture, area.left(wide), rest);
    }

    private boolean placedBelowHead(PictureView picture, Area area) {
        var gap = space(8);
        var wide = Math.rint((area.width() - gap) * 0.36);
        return placedBeside(picture, area.left(wide), area.right(area.width() - wide - gap));
    }

    /** False when the answer would not fit on one page any more. */
    private boolean placedBeside(PictureView picture, Area area, Area rest) {
        if (!parts.answer().pages().fits(rest.width(), answerRoom(rest))) return false;
        placeAnswer(rest);
        var high = Math.min(area.height(), highest(picture, area.width()));
        if (high < display.px(SMALLEST_PICTURE_MM)) return false;
        picture.resizeRelocate(area.x(), Math.rint(area.y()), area.width(), high);
        picture.setVisible(true);
        return true;
    }

    /** The picture takes what the answer leaves, or goes. */
    private Area placePictureAbove(Area area) {
        var picture = parts.picture();
        if (picture == null) return area;
        var gap = space(4);
        var left = area.height() - answerHeight(area.width()) - gap;
        var high = Math.floor(Math.min(above(left), highest(picture, area.width())));
        var shown = high >= display.px(SMALLEST_PICTURE_MM);
        picture.setVisible(shown);
        if (!shown) return area;
        picture.resizeRelocate(area.x(), Math.rint(area.y()), area.width(), high);
        return area.below(Math.rint(area.y()) + high + gap);
    }

    /** Where something is typed, room stays for what has to be put right: nothing jumps then. */
    private double above(double left) {
        if (parts.keyboard() == null) return left;
        return Math.min(left, Math.max(display.px(HIGHEST_ABOVE_KEYS_MM), left - space(20)));
    }

    private double highest(PictureView picture, double width) {
        var scene = picture.ratio() > 1.2;
        var most = display.px(scene ? HIGHEST_SCENE_MM : HIGHEST_PICTURE_MM);
        return Math.min(most, width / picture.ratio());
    }

    private void placeAnswer(Area area) {
        placeAnswer(area, reach > 0 && !parts.answer().pages().isText());
    }

    /**
     * Returns where it begins.
     *
     * @param ends whether it ends where the foot begins, and not begins where its room does
     */
    private double placeAnswer(Area area, boolean ends) {
        var pinned = parts.answer().pinned();
        var room = Math.floor(answerRoom(area));
        var pages = parts.answer().pages();
        var used = pages.used(area.width(), room);
        var top = Math.rint(ends ? area.y() + room - used : area.y());
        pages.resizeRelocate(area.x(), top, area.width(), ends ? Math.ceil(used) : room);
        if (pinned == null) return top;
        var high = pinned.prefHeight(area.width());
        // Right below the answer, not at the far end of the room.
        pinned.resizeRelocate(area.x(), Math.rint(top + used + space(2.5)), area.width(), high);
        return top;
    }

    /** Height that the pages may have. */
    private double answerRoom(Area area) {
        var pinned = parts.answer().pinned();
        return pinned == null
                ? area.height()
                : area.height() - pinned.prefHeight(area.width()) - space(2.5);
    }

    /** Height that the answer would like. */
    private double answerHeight(double width) {
        var pinned = parts.answer().pinned();
        var below = pinned == null ? 0 : pinned.prefHeight(width) + space(2.5);
        return parts.answer().pages().prefHeight(width) + below;
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
