package org.vestibule.ui.picture;

import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;

import org.jspecify.annotations.Nullable;

/** Shows a picture as large as its room allows. It only decorates, so a screen reader skips it. */
public final class PictureView extends Region {
    private final Drawing drawing;
    private final boolean pointsAlong;
    private final Group paths = new Group();
    private final Scale scale = new Scale();

    public PictureView(Picture picture) {
        this(Drawings.of(picture), picture.pointsAlong());
    }

    private PictureView(Drawing drawing, boolean pointsAlong) {
        this.drawing = drawing;
        this.pointsAlong = pointsAlong;
        // A check mark, a clock or a phone is the same in every language: only ways turn round.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        for (var part : drawing.parts()) paths.getChildren().add(path(part));
        paths.getTransforms().add(scale);
        paths.setManaged(false);
        paths.setAutoSizeChildren(false);
        setMouseTransparent(true);
        getStyleClass().add("picture");
        getChildren().add(paths);
    }

    /** Beside words, as high as they are, in their color. */
    public static PictureView of(Icon icon) {
        var view = new PictureView(Drawings.of(icon), icon.pointsAlong());
        view.getStyleClass().add("icon");
        return view;
    }

    /** Width of the picture for one unit of height. */
    public double ratio() {
        return drawing.width() / drawing.height();
    }

    @Override
    protected double computePrefWidth(double height) {
        return drawing.width();
    }

    @Override
    protected double computePrefHeight(double width) {
        return drawing.height();
    }

    @Override
    protected void layoutChildren() {
        var fit = Math.min(getWidth() / drawing.width(), getHeight() / drawing.height());
        // A large picture has a finer pen for its size, so that all look drawn by one hand.
        var pen = drawing.pen() / Math.sqrt(Math.max(1, fit));
        for (var path : paths.getChildren()) ((SVGPath) path).setStrokeWidth(pen);
        var turned = pointsAlong && runsFromTheRight();
        for (var at = 0; at < drawing.parts().size(); at++) {
            // Turned round twice, about its own middle.
            if (drawing.parts().get(at).steady()) {
                paths.getChildren().get(at).setScaleX(turned ? -1 : 1);
            }
        }
        scale.setX(turned ? -fit : fit);
        scale.setY(fit);
        var left = (getWidth() - drawing.width() * fit) / 2;
        paths.setLayoutX(turned ? getWidth() - left : left);
        paths.setLayoutY((getHeight() - drawing.height() * fit) / 2);
    }

    private boolean runsFromTheRight() {
        var around = getParent();
        return around != null
                && around.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }

    private SVGPath path(Drawing.Part part) {
        var path = new SVGPath();
        path.setContent(part.data());
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        color(path, "fill", part.fill());
        color(path, "stroke", part.stroke());
        return path;
    }

    private static void color(SVGPath path, String part, @Nullable Tone tone) {
        path.getStyleClass().add(tone == null ? part + "-none" : tone.styleClass(part));
    }
}
