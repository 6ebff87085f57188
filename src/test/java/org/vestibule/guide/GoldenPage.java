package org.vestibule.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;

/** Compares two gray pages tile by tile: a soft edge may differ, a letter may not. */
final class GoldenPage {
    private static final int TILE = 12;

    private GoldenPage() {}

    /** The mean difference of the tile that differs most, 0 to 255. */
    static double worstTile(BufferedImage one, BufferedImage other) {
        assertThat(other.getWidth()).isEqualTo(one.getWidth());
        assertThat(other.getHeight()).isEqualTo(one.getHeight());
        double worst = 0;
        for (int top = 0; top + TILE <= one.getHeight(); top += TILE) {
            for (int left = 0; left + TILE <= one.getWidth(); left += TILE) {
                worst = Math.max(worst, difference(one, other, left, top));
            }
        }
        return worst;
    }

    private static double difference(BufferedImage one, BufferedImage other, int left, int top) {
        long sum = 0;
        for (int y = top; y < top + TILE; y++) {
            for (int x = left; x < left + TILE; x++) {
                sum += Math.abs((one.getRGB(x, y) & 0xFF) - (other.getRGB(x, y) & 0xFF));
            }
        }
        return (double) sum / (TILE * TILE);
    }
}
