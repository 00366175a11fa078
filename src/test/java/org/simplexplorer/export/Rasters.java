package org.simplexplorer.export;

import java.awt.image.BufferedImage;

/** Compares pictures that different programs drew. Differences are of a colour channel, 0 to 255. */
final class Rasters {

    private static final int BLOCK = 8;

    private Rasters() {}

    static double meanDifference(BufferedImage a, BufferedImage b) {
        return difference(a, b, 0, 0, a.getWidth(), a.getHeight());
    }

    /** The greatest of the mean colours' differences over blocks of 8 x 8 pixels: soft edges even out, shapes do not. */
    static double greatestBlockDifference(BufferedImage a, BufferedImage b) {
        double greatest = 0;
        for (int y = 0; y + BLOCK <= a.getHeight(); y += BLOCK) {
            for (int x = 0; x + BLOCK <= a.getWidth(); x += BLOCK) {
                for (int shift = 0; shift < 24; shift += 8) {
                    greatest = Math.max(greatest, Math.abs(mean(a, x, y, shift) - mean(b, x, y, shift)));
                }
            }
        }
        return greatest;
    }

    private static double mean(BufferedImage image, int left, int top, int shift) {
        double sum = 0;
        for (int y = top; y < top + BLOCK; y++) {
            for (int x = left; x < left + BLOCK; x++) {
                sum += image.getRGB(x, y) >> shift & 0xff;
            }
        }
        return sum / (BLOCK * BLOCK);
    }

    private static double difference(BufferedImage a, BufferedImage b, int left, int top, int right, int bottom) {
        double sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    sum += Math.abs((a.getRGB(x, y) >> shift & 0xff) - (b.getRGB(x, y) >> shift & 0xff));
                }
            }
        }
        return sum / (3.0 * (right - left) * (bottom - top));
    }
}
