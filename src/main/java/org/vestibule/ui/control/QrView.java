package org.vestibule.ui.control;

import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

import org.vestibule.i18n.Message;
import org.vestibule.qr.QrCode;
import org.vestibule.ui.Ui;

import java.util.Arrays;

/**
 * A QR code for a phone: dark on light in every theme, whole pixels a module, quiet zone included,
 * at least 60 mm from edge to edge of its modules.
 */
public final class QrView extends Region {
    private static final double SIDE_MM = 60;

    private static final int LIGHT = 0xffffffff;
    private static final int DARK = 0xff000000;

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

    /** All at once: pixel by pixel it would take longer than a frame may. */
    private void draw(int modulePixels) {
        module = modulePixels;
        var side = modules() * modulePixels;
        var pixels = new int[side * side];
        Arrays.fill(pixels, LIGHT);
        for (var row = 0; row < code.size(); row++) {
            for (var column = 0; column < code.size(); column++) {
                if (code.isDark(column, row)) darken(pixels, side, column, row);
            }
        }
        var image = new WritableImage(side, side);
        image.getPixelWriter()
                .setPixels(0, 0, side, side, PixelFormat.getIntArgbInstance(), pixels, 0, side);
        picture.setImage(image);
    }

    private void darken(int[] pixels, int side, int column, int row) {
        var left = (column + QrCode.QUIET_ZONE) * module;
        var top = (row + QrCode.QUIET_ZONE) * module;
        for (var y = top; y < top + module; y++) {
            Arrays.fill(pixels, y * side + left, y * side + left + module, DARK);
        }
    }
}
