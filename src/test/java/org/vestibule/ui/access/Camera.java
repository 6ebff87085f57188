package org.vestibule.ui.access;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import org.jspecify.annotations.Nullable;

/** Takes pictures of a scene, one at a time: the one before is drawn over. */
public final class Camera {
    private @Nullable WritableImage film;
    private int[] rgb = {};

    /** Of everything. */
    Pixels take(Scene scene) {
        var width = (int) scene.getWidth();
        var height = (int) scene.getHeight();
        if (film == null || film.getWidth() != width || film.getHeight() != height) {
            film = new WritableImage(width, height);
            rgb = new int[width * height];
        }
        return read(scene.snapshot(film), 0, 0, rgb);
    }

    /** Of a part. */
    Pixels take(Scene scene, Rectangle2D part) {
        var parameters = new SnapshotParameters();
        parameters.setFill(scene.getFill());
        parameters.setViewport(part);
        var image = scene.getRoot().snapshot(parameters, null);
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var room = new int[width * height];
        return read(image, (int) part.getMinX(), (int) part.getMinY(), room);
    }

    private static Pixels read(WritableImage image, int left, int top, int[] rgb) {
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), rgb, 0, width);
        return new Pixels(left, top, width, height, rgb);
    }
}
