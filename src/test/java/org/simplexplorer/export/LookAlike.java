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
     * come to 21. {@link LookAlikeTest} shows what is beyond.
     */
    static final double SAME = 30;

    private static final int BLUR = 2;

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

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Channel(int width, int height, float[] values) {

        static Channel of(int[] argb, int width, int shift) {
            float[] values = new float[argb.length];
            for (int i = 0; i < values.length; i++) {
                int opacity = argb[i] >>> 24;
                values[i] = (argb[i] >> shift & 0xff) * opacity / 255f + 255 - opacity;
            }
            Channel sharp = new Channel(width, argb.length / width, values);
            return sharp.mean(1, 0).mean(0, 1).mean(1, 0).mean(0, 1);
        }

        /** Each pixel's mean with those before and after it along one axis. */
        private Channel mean(int right, int down) {
            float[] means = new float[values.length];
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    float sum = 0;
                    for (int step = -BLUR; step <= BLUR; step++) {
                        sum += at(x + step * right, y + step * down);
                    }
                    means[y * width + x] = sum / (2 * BLUR + 1);
                }
            }
            return new Channel(width, height, means);
        }

        private float at(int x, int y) {
            return values[Math.min(Math.max(y, 0), height - 1) * width + Math.min(Math.max(x, 0), width - 1)];
        }

        /** How far a pixel is at most outside the range of the other's near it. */
        float outside(Channel other) {
            float greatest = 0;
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    float value = values[y * width + x];
                    // Most pixels are hardly different: the range can only make them less so.
                    if (Math.abs(value - other.values[y * width + x]) > greatest) {
                        greatest = Math.max(greatest, other.distance(value, x, y));
                    }
                }
            }
            return greatest;
        }

        private float distance(float value, int x, int y) {
            float least = Float.MAX_VALUE;
            float most = -Float.MAX_VALUE;
            for (int near = 0; near < 9; near++) {
                float neighbour = at(x + near % 3 - 1, y + near / 3 - 1);
                least = Math.min(least, neighbour);
                most = Math.max(most, neighbour);
            }
            return Math.max(value - most, least - value);
        }
    }
}
