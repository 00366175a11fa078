package org.simplexplorer.view.base;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.transform.Affine;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Stroke;

/**
 * Paints small frames of one colour that follow each other as one image, as those around the cells of a group in a Jacobian: 16,384 where it has
 * 128 words. For JavaFX's software pipeline each is a shape of its own, while an image costs as much as it has pixels.
 */
final class SmallFrames {

    /** Fewer are as quick one by one. */
    private static final int LEAST = 32;

    private final GraphicsContext g;

    SmallFrames(GraphicsContext g) {
        this.g = g;
    }

    /**
     * The end of the frames to be painted together that begin with a mark; its own place where there are none.
     *
     * @param most frames are smaller, in scene units
     */
    static int end(List<Mark> marks, int from, double most) {
        Stroke stroke = stroke(marks.get(from), most);
        int end = from;
        while (stroke != null && end < marks.size() && stroke.equals(stroke(marks.get(end), most))) {
            end++;
        }
        return end - from < LEAST ? from : end;
    }

    /** Of a small frame; null for other marks. */
    private static @Nullable Stroke stroke(Mark mark, double most) {
        return mark instanceof Mark.Rect rect
                        && rect.fill() == null
                        && rect.radius() == 0
                        && rect.width() < most
                        && rect.height() < most
                ? rect.stroke()
                : null;
    }

    /**
     * Paints frames.
     *
     * @param frames as {@link #end} found them
     * @param part where they are to be seen, in scene units
     * @param scale pixels to a scene unit
     */
    void paint(List<Mark> frames, Stroke stroke, Area part, double scale) {
        Affine moved = g.getTransform();
        Area seen = around(frames, stroke.width()).and(part).times(scale).moved(moved.getTx(), moved.getTy());
        if (seen.isEmpty()) {
            return;
        }
        double density = density();
        int left = (int) Math.floor(seen.left());
        int top = (int) Math.floor(seen.top());
        int width = (int) Math.ceil(seen.right()) - left;
        int height = (int) Math.ceil(seen.bottom()) - top;
        FrameInk ink = new FrameInk((int) (width * density), (int) (height * density));
        double across = scale * density;
        double dx = (moved.getTx() - left) * density;
        double dy = (moved.getTy() - top) * density;
        Colour colour = stroke.colour();
        for (Mark mark : frames) {
            if (mark instanceof Mark.Rect rect) {
                ink.add(
                        rect.x() * across + dx,
                        rect.y() * across + dy,
                        rect.width() * across,
                        rect.height() * across,
                        stroke.width() * across,
                        (float) colour.opacity());
            }
        }
        g.drawImage(
                ink.image(colour),
                (left - moved.getTx()) / scale,
                (top - moved.getTy()) / scale,
                width / scale,
                height / scale);
    }

    private static Area around(List<Mark> frames, double line) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Mark mark : frames) {
            if (mark instanceof Mark.Rect rect) {
                left = Math.min(left, rect.x());
                top = Math.min(top, rect.y());
                right = Math.max(right, rect.x() + rect.width());
                bottom = Math.max(bottom, rect.y() + rect.height());
            }
        }
        return new Area(left, top, right, bottom).grown(line / 2);
    }

    /** The screen's pixels to one of the canvas, as a whole number: lines stay as sharp as one by one. */
    private double density() {
        Window window = g.getCanvas().getScene() == null
                ? null
                : g.getCanvas().getScene().getWindow();
        return window == null ? 1 : Math.max(1, Math.ceil(window.getOutputScaleX()));
    }
}
