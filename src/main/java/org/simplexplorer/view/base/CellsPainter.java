package org.simplexplorer.view.base;

import java.nio.IntBuffer;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Affine;
import org.simplexplorer.scene.Mark;

/** Paints the cells of a matrix, whose edges are on whole pixels, so that no seam of the ground shines between neighbours. */
final class CellsPainter {

    /** Beyond this many cells one image is faster than a rectangle a cell. */
    private static final int MOST_RECTANGLES = 1024;

    private final GraphicsContext g;

    CellsPainter(GraphicsContext g) {
        this.g = g;
    }

    /** @param scale pixels to a scene unit */
    void paint(Mark.Cells cells, double scale) {
        Affine moved = g.getTransform(); // a copy each time it is asked for
        int[] lefts = edges(cells.x() * scale + moved.getTx(), cells.cellWidth() * scale, cells.columns());
        int[] tops = edges(cells.y() * scale + moved.getTy(), cells.cellHeight() * scale, cells.rows());
        g.save();
        g.scale(1 / scale, 1 / scale);
        g.translate(-moved.getTx(), -moved.getTy());
        if (cells.argb().length > MOST_RECTANGLES) {
            paintImage(cells.argb(), lefts, tops);
        } else {
            paintRectangles(cells.argb(), lefts, tops);
        }
        g.restore();
    }

    /** The nearest whole pixels, from the canvas's corner. */
    private static int[] edges(double first, double length, int count) {
        int[] edges = new int[count + 1];
        for (int i = 0; i <= count; i++) {
            edges[i] = (int) Math.rint(first + i * length);
        }
        return edges;
    }

    private void paintRectangles(int[] argb, int[] lefts, int[] tops) {
        int columns = lefts.length - 1;
        int filled = 0;
        for (int i = 0; i < argb.length; i++) {
            if (argb[i] >>> 24 != 0) {
                int row = i / columns;
                int column = i % columns;
                if (argb[i] != filled) {
                    g.setFill(Color.rgb(
                            argb[i] >> 16 & 0xff, argb[i] >> 8 & 0xff, argb[i] & 0xff, (argb[i] >>> 24) / 255.0));
                    filled = argb[i];
                }
                g.fillRect(lefts[column], tops[row], lefts[column + 1] - lefts[column], tops[row + 1] - tops[row]);
            }
        }
    }

    private void paintImage(int[] argb, int[] lefts, int[] tops) {
        int columns = lefts.length - 1;
        int rows = tops.length - 1;
        int width = lefts[columns] - lefts[0];
        int height = tops[rows] - tops[0];
        if (width == 0 || height == 0) {
            return;
        }
        int[] pixels = new int[width * height];
        for (int row = 0; row < rows; row++) {
            int from = (tops[row] - tops[0]) * width;
            int to = (tops[row + 1] - tops[0]) * width;
            if (from == to) {
                continue;
            }
            for (int column = 0; column < columns; column++) {
                int colour = premultiplied(argb[row * columns + column]);
                for (int x = lefts[column] - lefts[0]; x < lefts[column + 1] - lefts[0]; x++) {
                    pixels[from + x] = colour;
                }
            }
            for (int next = from + width; next < to; next += width) {
                System.arraycopy(pixels, from, pixels, next, width);
            }
        }
        g.setImageSmoothing(false); // edges stay sharp on a screen of several pixels to one
        g.drawImage(image(pixels, width, height), lefts[0], tops[0]);
    }

    /** @param pixels premultiplied, row by row; given away */
    static Image image(int[] pixels, int width, int height) {
        return new WritableImage(
                new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }

    /** The colour as pixel buffers want it: each channel in parts of the opacity. */
    static int premultiplied(int argb) {
        int alpha = argb >>> 24;
        return alpha == 255
                ? argb
                : alpha << 24
                        | part(argb >> 16 & 0xff, alpha) << 16
                        | part(argb >> 8 & 0xff, alpha) << 8
                        | part(argb & 0xff, alpha);
    }

    private static int part(int channel, int alpha) {
        return (channel * alpha + 127) / 255;
    }
}
