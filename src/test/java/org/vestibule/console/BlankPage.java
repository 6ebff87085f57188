package org.vestibule.console;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** Letter paper without anything on it. */
final class BlankPage {
    private BlankPage() {}

    static byte[] png() {
        var page = new BufferedImage(425, 550, BufferedImage.TYPE_BYTE_GRAY);
        var pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 425, 550);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(page, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
