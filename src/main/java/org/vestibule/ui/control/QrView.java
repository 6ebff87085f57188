package org.vestibule.ui.control;

import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import org.vestibule.i18n.Message;
import org.vestibule.qr.QrCode;
import org.vestibule.ui.Ui;

/**
 * A QR code for a phone: dark on light in every theme, whole pixels a module, quiet zone included,
 * at least 60 mm from edge to edge of its modules.
 */
public final class QrView extends Region {
    private static final double SIDE_MM = 60;

    private final QrCode code;
    private final int smallestModule;
    private final ImageView picture = new ImageView();
    private int module;

    public QrView(Ui ui, QrCode code, Message description) {
        this.code = code;
        smallestModule = (int) Math.ceil(ui.display().px(SIDE_MM) / code.size());
        picture.setSmooth(false);
        // Where the rest of the screen is mirrored, this is not: it could not be read.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getChildren().add(picture);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(ui.text(description));
        setMinSize(side(smallestModule), side(smallestModule));
        draw(smallestModule);
    }

    /** Pixels a module now. */
    public int module() {
        return module;
    }

    @Override
    protected double computePrefWidth(double height) {
        return side(smallestModule);
    }

    @Override
    protected double computePrefHeight(double width) {
        return side(smallestModule);
    }

    @Override
    protected void layoutChildren() {
        var room = (int) (Math.min(getWidth(), getHeight()) / modules());
        var fitting = Math.max(smallestModule, room);
        if (fitting != module) draw(fitting);
        // The image must begin on a whole pixel of the screen, wherever this control stands.
        var origin = localToScene(0, 0);
        var x = (getWidth() - side(module)) / 2;
        var y = (getHeight() - side(module)) / 2;
        picture.setX(Math.rint(origin.getX() + x) - origin.getX());
        picture.setY(Math.rint(origin.getY() + y) - origin.getY());
    }

    private int modules() {
        return code.size() + 2 * QrCode.QUIET_ZONE;
    }

    private double side(int modulePixels) {
        return (double) modules() * modulePixels;
    }

    private void draw(int modulePixels) {
        module = modulePixels;
        var side = modules() * modulePixels;
        var image = new WritableImage(side, side);
        var pixels = image.getPixelWriter();
        for (var y = 0; y < side; y++) {
            for (var x = 0; x < side; x++) {
                pixels.setColor(x, y, dark(x, y) ? Color.BLACK : Color.WHITE);
            }
        }
        picture.setImage(image);
    }

    private boolean dark(int x, int y) {
        var column = x / module - QrCode.QUIET_ZONE;
        var row = y / module - QrCode.QUIET_ZONE;
        var inside = column >= 0 && row >= 0 && column < code.size() && row < code.size();
        return inside && code.isDark(column, row);
    }
}
