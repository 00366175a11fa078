package org.simplexplorer.export;

import java.awt.image.BufferedImage;

/** Compares pictures that different programs drew. Differences are of a colour channel, 0 to 255. */
final class Rasters {

    /** What the mean difference of two renderers stays below: each softens edges in its own way. */
    static final double SOFT_EDGES = 2;

    /** What no block of two renderers reaches: an edge half a pixel off, not a shape that is missing. */
    static final double MOVED_EDGE = 40;

    private static final int BLOCK = 8;

    private Rasters() {}

    static double meanDifference(BufferedImage a, BufferedImage b) {
        double sum = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    sum += Math.abs((a.getRGB(x, y) >> shift & 0xff) - (b.getRGB(x, y) >> shift & 0xff));
                }
            }
        }
        return sum / (3.0 * a.getWidth() * a.getHeight());
    }

    /** The greatest of the mean colours' differences over blocks of 8 x 8 pixels: soft edges even out, shapes do not. */
    static double greatestBlockDifference(BufferedImage a, BufferedImage b) {
        return greatestBlockDifference(a, b, BLOCK);
    }

    /** The same over larger blocks, in which the letters of two fonts even out. */
    static double greatestBlockDifference(BufferedImage a, BufferedImage b, int block) {
        double greatest = 0;
        for (int y = 0; y + block <= a.getHeight(); y += block / 2) {
            for (int x = 0; x + block <= a.getWidth(); x += block / 2) {
                for (int shift = 0; shift < 24; shift += 8) {
                    greatest = Math.max(greatest, Math.abs(mean(a, x, y, shift, block) - mean(b, x, y, shift, block)));
                }
            }
        }
        return greatest;
    }

    private static double mean(BufferedImage image, int left, int top, int shift, int block) {
        double sum = 0;
        for (int y = top; y < top + block; y++) {
            for (int x = left; x < left + block; x++) {
                sum += image.getRGB(x, y) >> shift & 0xff;
            }
        }
        return sum / ((double) block * block);
    }
}
