package org.vestibule.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds and reads the QR code in a picture: a printed page, a whole screen, a photograph. */
public final class QrReader {
    private static final Map<DecodeHintType, ?> HINTS =
            Map.of(
                    DecodeHintType.TRY_HARDER,
                    true,
                    DecodeHintType.POSSIBLE_FORMATS,
                    List.of(BarcodeFormat.QR_CODE),
                    DecodeHintType.CHARACTER_SET,
                    "UTF-8");

    /**
     * @param argb row by row; what is transparent counts as if it were not
     * @return what the first readable code carries, or empty when there is none
     */
    public Optional<String> read(int[] argb, int width, int height) {
        var picture = new RGBLuminanceSource(width, height, argb);
        // A clean page or screen yields to the first and quickest; the others are for photographs.
        return one(new GlobalHistogramBinarizer(picture))
                .or(() -> one(new HybridBinarizer(picture)))
                .or(() -> any(new HybridBinarizer(picture)))
                .or(() -> one(new HybridBinarizer(halved(picture))));
    }

    /** The same for an image of any type. */
    public Optional<String> read(BufferedImage image) {
        var width = image.getWidth();
        var height = image.getHeight();
        return read(image.getRGB(0, 0, width, height, null, 0, width), width, height);
    }

    private static Optional<String> one(Binarizer picture) {
        try {
            var found = new QRCodeReader().decode(new BinaryBitmap(picture), HINTS);
            return Optional.of(found.getText());
        } catch (ReaderException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> any(Binarizer picture) {
        try {
            var found = new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(picture), HINTS);
            return Optional.of(found[0].getText());
        } catch (NotFoundException _) {
            return Optional.empty();
        }
    }

    /** Half the size, four pixels averaged: steadies noise and a blurred edge. */
    private static LuminanceSource halved(LuminanceSource source) {
        var width = source.getWidth() / 2;
        var height = source.getHeight() / 2;
        if (width == 0 || height == 0) return source;
        var full = source.getMatrix();
        var half = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                var at = 2 * y * source.getWidth() + 2 * x;
                var below = at + source.getWidth();
                var gray =
                        ((full[at] & 0xFF)
                                        + (full[at + 1] & 0xFF)
                                        + (full[below] & 0xFF)
                                        + (full[below + 1] & 0xFF))
                                / 4;
                half[y * width + x] = gray * 0x010101;
            }
        }
        return new RGBLuminanceSource(width, height, half);
    }
}
