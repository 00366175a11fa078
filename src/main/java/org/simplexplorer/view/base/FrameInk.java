package org.simplexplorer.view.base;

import javafx.scene.image.Image;
import org.simplexplorer.scene.Colour;

/** How much of each pixel the lines of frames cover, one frame over the other. */
final class FrameInk {

    private final int width;
    private final int height;
    private final float[] covered;

    FrameInk(int width, int height) {
        this.width = width;
        this.height = height;
        covered = new float[width * height];
    }

    /** Adds a frame whose line is in the middle of its edges; in pixels. What is beyond the image is left out. */
    void add(double x, double y, double across, double down, double line, float opacity) {
        double left = x - line / 2;
        double right = x + across + line / 2;
        double top = y - line / 2;
        double bottom = y + down + line / 2;
        boolean hollow = across > line && down > line;
        int endX = Math.min(width, (int) Math.ceil(right));
        int endY = Math.min(height, (int) Math.ceil(bottom));
        for (int row = Math.max(0, (int) Math.floor(top)); row < endY; row++) {
            double high = within(row, top, bottom);
            double hollowHigh = hollow ? within(row, top + line, bottom - line) : 0;
            for (int column = Math.max(0, (int) Math.floor(left)); column < endX; column++) {
                double hole = hollowHigh == 0 ? 0 : hollowHigh * within(column, left + line, right - line);
                float ink = (float) (within(column, left, right) * high - hole) * opacity;
                int i = row * width + column;
                covered[i] += ink * (1 - covered[i]);
            }
        }
    }

    /** How much of a pixel is between two places. */
    private static double within(int pixel, double from, double to) {
        return Math.max(0, Math.min(pixel + 1, to) - Math.max(pixel, from));
    }

    Image image(Colour colour) {
        int[] shades = new int[256];
        for (int alpha = 0; alpha < shades.length; alpha++) {
            shades[alpha] = CellsPainter.premultiplied((alpha << 24) | (colour.argb() & 0xffffff));
        }
        int[] pixels = new int[covered.length];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = shades[Math.min(255, Math.max(0, Math.round(255 * covered[i])))];
        }
        return CellsPainter.image(pixels, width, height);
    }
}
