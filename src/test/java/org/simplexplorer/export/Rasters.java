package org.simplexplorer.export;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

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
        for (int shift = 0; shift < 24; shift += 8) {
            for (int difference : differences(a, b, shift)) {
                sum += Math.abs(difference);
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
        int width = a.getWidth();
        int height = a.getHeight();
        int greatest = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            int[] sums = sumsFromTheCorner(differences(a, b, shift), width);
            int line = width + 1;
            for (int y = 0; y + block <= height; y += block / 2) {
                for (int x = 0; x + block <= width; x += block / 2) {
                    int top = y * line + x;
                    int bottom = top + block * line;
                    int sum = sums[bottom + block] - sums[bottom] - sums[top + block] + sums[top];
                    greatest = Math.max(greatest, Math.abs(sum));
                }
            }
        }
        return (double) greatest / (block * block);
    }

    private static int[] differences(BufferedImage a, BufferedImage b, int shift) {
        int[] first = pixels(a, a.getWidth(), a.getHeight());
        int[] second = pixels(b, a.getWidth(), a.getHeight());
        Arrays.setAll(first, i -> (first[i] >> shift & 0xff) - (second[i] >> shift & 0xff));
        return first;
    }

    /** As {@code getRGB} gives them, but all at once. */
    static int[] pixels(BufferedImage image, int width, int height) {
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = copy.createGraphics();
        graphics.setComposite(AlphaComposite.Src);
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return ((DataBufferInt) copy.getRaster().getDataBuffer()).getData();
    }

    /** The sum of all values above and to the left of each corner between them, with a row and a column of zeros first. */
    private static int[] sumsFromTheCorner(int[] values, int width) {
        int line = width + 1;
        int[] sums = new int[line * (values.length / width + 1)];
        for (int i = 0; i < values.length; i++) {
            int at = (i / width + 1) * line + i % width + 1;
            sums[at] = values[i] + sums[at - 1] + sums[at - line] - sums[at - line - 1];
        }
        return sums;
    }
}
