package org.vestibule.qr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Arrays;

/** Pixels of a QR code, and what paper, light and cameras do to them. */
public final class QrRaster {
    private QrRaster() {}

    /** Whole pixels per module, quiet zone included. */
    public static BufferedImage of(QrCode code, int pixelsPerModule) {
        var side = (code.size() + 2 * QrCode.QUIET_ZONE) * pixelsPerModule;
        var image = white(side, side);
        var graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                if (code.isDark(column, row)) {
                    graphics.fillRect(
                            (column + QrCode.QUIET_ZONE) * pixelsPerModule,
                            (row + QrCode.QUIET_ZONE) * pixelsPerModule,
                            pixelsPerModule,
                            pixelsPerModule);
                }
            }
        }
        graphics.dispose();
        return image;
    }

    public static BufferedImage white(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return image;
    }

    /** A box blur of an odd width in pixels. */
    public static BufferedImage blurred(BufferedImage image, int width) {
        var weights = new float[width * width];
        Arrays.fill(weights, 1f / weights.length);
        var padded = moved(image, AffineTransform.getTranslateInstance(width, width), 2 * width);
        return new ConvolveOp(new Kernel(width, width, weights), ConvolveOp.EDGE_NO_OP, null)
                .filter(padded, null);
    }

    /** Leaned over to one side, as when the paper is held at an angle. */
    public static BufferedImage skewed(BufferedImage image, double degrees) {
        var lean = Math.tan(Math.toRadians(degrees));
        var room = (int) (image.getHeight() * lean);
        return moved(image, AffineTransform.getShearInstance(lean, 0), room);
    }

    public static BufferedImage turned(BufferedImage image, double degrees) {
        var room = image.getWidth() / 2;
        var turn = new AffineTransform();
        turn.translate(room / 2.0, room / 2.0);
        turn.rotate(Math.toRadians(degrees), image.getWidth() / 2.0, image.getHeight() / 2.0);
        return moved(image, turn, room);
    }

    /** Black and white drawn together around middle gray; 0.5 is half the contrast. */
    public static BufferedImage faded(BufferedImage image, double contrast) {
        var faded = white(image.getWidth(), image.getHeight());
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                var gray = image.getRGB(x, y) & 0xFF;
                var drawn = (int) Math.round(127.5 + (gray - 127.5) * contrast);
                faded.setRGB(x, y, drawn * 0x010101);
            }
        }
        return faded;
    }

    private static BufferedImage moved(BufferedImage image, AffineTransform how, int room) {
        var result = white(image.getWidth() + room, image.getHeight() + room);
        Graphics2D graphics = result.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, how, null);
        graphics.dispose();
        return result;
    }
}
