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
        int[] first = a.getRGB(0, 0, width, height, null, 0, width);
        int[] second = b.getRGB(0, 0, width, height, null, 0, width);
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
                for (int y = 0; y < height; y++) {
                    blur(values, y * width, 1, width);
                }
                for (int x = 0; x < width; x++) {
                    blur(values, x, width, height);
                }
            }
            return new Channel(width, height, values);
        }

        /** Makes each pixel of a line the sum of those around it; beyond its ends the line goes on as it ends. */
        private static void blur(int[] values, int start, int step, int length) {
            int[] line = new int[length + 2 * BLUR];
            for (int i = 0; i < line.length; i++) {
                line[i] = values[start + Math.min(Math.max(i - BLUR, 0), length - 1) * step];
            }
            int sum = 0;
            for (int i = 0; i < 2 * BLUR; i++) {
                sum += line[i];
            }
            for (int i = 0; i < length; i++) {
                sum += line[i + 2 * BLUR];
                values[start + i * step] = sum;
                sum -= line[i];
            }
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
            return values[Math.min(Math.max(y, 0), height - 1) * width + Math.min(Math.max(x, 0), width - 1)];
        }
    }
}
