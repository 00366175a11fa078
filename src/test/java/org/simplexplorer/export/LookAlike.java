package org.simplexplorer.export;

import java.awt.image.BufferedImage;

/**
 * How far two pictures of the same thing differ to the eye: the greatest difference of a colour channel, 0 to 255, that
 * neither soft edges nor a shift of one pixel explains. Both pictures lie on white and are blurred; then every pixel is
 * held against the range of the other's pixels at its place and next to it, both ways round. What two renderers round
 * differently is within that range; a label, an outline or a colour that is missing, wrong or two pixels off is not.
 */
final class LookAlike {

    /**
     * What stays below it are the soft edges of letters, which renderers weigh in their own ways: rsvg-convert and Chromium
     * come to 21, and Chromium to 32 where thin strokes of Korean letters fall between its pixels. {@link LookAlikeTest} shows what is beyond.
     */
    static final double SAME = 33;

    private static final int BLUR = 2;
    private static final int BLURS = 2;

    /** One step of a colour: the opacity's 255, times the pixels that each blur sums. */
    private static final int WHOLE = 255 * (int) Math.pow(2 * BLUR + 1, 2 * BLURS);

    private LookAlike() {}

    /** Compares the part that both pictures have. */
    static double difference(BufferedImage a, BufferedImage b) {
        int width = Math.min(a.getWidth(), b.getWidth());
        int height = Math.min(a.getHeight(), b.getHeight());
        int[] first = Rasters.pixels(a, width, height);
        int[] second = Rasters.pixels(b, width, height);
        double greatest = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            Channel mine = Channel.of(first, width, shift);
            Channel other = Channel.of(second, width, shift);
            greatest = Math.max(greatest, Math.max(mine.outside(other), other.outside(mine)));
        }
        return greatest;
    }

    /** One colour of a picture on white, blurred, in units of {@link #WHOLE}. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Channel(int width, int height, int[] values) {

        static Channel of(int[] argb, int width, int shift) {
            int height = argb.length / width;
            int[] values = new int[argb.length];
            for (int i = 0; i < values.length; i++) {
                int opacity = argb[i] >>> 24;
                values[i] = (argb[i] >> shift & 0xff) * opacity + 255 * (255 - opacity);
            }
            for (int pass = 0; pass < BLURS; pass++) {
                values = down(along(values, width), width, height);
            }
            return new Channel(width, height, values);
        }

        /** The sum of those around each pixel in its row; beyond its ends a row goes on as it ends. */
        private static int[] along(int[] values, int width) {
            int[] sums = new int[values.length];
            for (int row = 0; row < values.length; row += width) {
                int sum = 0;
                for (int x = -BLUR; x < width + BLUR; x++) {
                    sum += values[row + inside(x, width)];
                    if (x >= BLUR) {
                        sums[row + x - BLUR] = sum;
                        sum -= values[row + inside(x - 2 * BLUR, width)];
                    }
                }
            }
            return sums;
        }

        /** The same in its column, all columns at once, as memory lies. */
        private static int[] down(int[] values, int width, int height) {
            int[] sums = new int[values.length];
            int[] sum = new int[width];
            for (int y = -BLUR; y < height + BLUR; y++) {
                int added = inside(y, height) * width;
                for (int x = 0; x < width; x++) {
                    sum[x] += values[added + x];
                }
                if (y >= BLUR) {
                    System.arraycopy(sum, 0, sums, (y - BLUR) * width, width);
                    int gone = inside(y - 2 * BLUR, height) * width;
                    for (int x = 0; x < width; x++) {
                        sum[x] -= values[gone + x];
                    }
                }
            }
            return sums;
        }

        private static int inside(int place, int length) {
            return Math.min(Math.max(place, 0), length - 1);
        }

        /** How far a pixel is at most outside the range of the other's near it. */
        double outside(Channel other) {
            int greatest = 0;
            for (int i = 0; i < values.length; i++) {
                // Most pixels are hardly different: the range can only make them less so.
                if (Math.abs(values[i] - other.values[i]) > greatest) {
                    greatest = Math.max(greatest, other.distance(values[i], i % width, i / width));
                }
            }
            return (double) greatest / WHOLE;
        }

        private int distance(int value, int x, int y) {
            int least = Integer.MAX_VALUE;
            int most = Integer.MIN_VALUE;
            for (int near = 0; near < 9; near++) {
                int neighbour = at(x + near % 3 - 1, y + near / 3 - 1);
                least = Math.min(least, neighbour);
                most = Math.max(most, neighbour);
            }
            return Math.max(value - most, least - value);
        }

        private int at(int x, int y) {
            return values[inside(y, height) * width + inside(x, width)];
        }
    }
}
