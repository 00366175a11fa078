package org.simplexplorer.view.base;

import java.nio.IntBuffer;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Affine;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.MarkVisitor;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextRun;

/** Paints a scene on a canvas. Decides nothing: its twin for files paints the same marks the same way. */
final class CanvasPainter implements MarkVisitor<RuntimeException> {

    /** Beyond this many cells one image is faster than a rectangle a cell. */
    private static final int MOST_RECTANGLES = 64 * 64;

    private static final Area EVERYWHERE = new Area(
            Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    private final GraphicsContext g;
    private final TextRuler ruler;
    private final StraightEdges edges;
    private double scale = 1;

    /** What is painted, in the units and from the origin of the marks at hand. */
    private Area part = EVERYWHERE;

    CanvasPainter(GraphicsContext g, TextRuler ruler) {
        this.g = g;
        this.ruler = ruler;
        edges = new StraightEdges(g);
        g.setLineCap(StrokeLineCap.BUTT);
        g.setLineJoin(StrokeLineJoin.MITER);
    }

    /** Paints the scene at {@code pixels} to a scene unit. */
    void paint(Scene scene, double pixels) {
        paint(scene, pixels, EVERYWHERE, 0, 0);
    }

    /**
     * Paints a part of the scene at {@code pixels} to a scene unit.
     *
     * @param area in pixels; its upper left corner is the canvas's
     */
    void paint(Scene scene, double pixels, Area area) {
        paint(scene, pixels, area, area.left(), area.top());
    }

    private void paint(Scene scene, double pixels, Area area, double left, double top) {
        // Beyond the edges: a pixel that the canvas covers in part would be cleared in part, and keep of the picture
        // before.
        g.clearRect(-1, -1, g.getCanvas().getWidth() + 2, g.getCanvas().getHeight() + 2);
        scale = pixels;
        part = area.times(1 / pixels);
        g.save();
        g.translate(-left, -top);
        g.scale(scale, scale);
        if (scene.ground() != null) {
            g.setFill(fx(scene.ground()));
            g.fillRect(0, 0, scene.width(), scene.height());
        }
        paint(scene.marks());
        g.restore();
    }

    /** Those that are in the part that is painted. */
    private void paint(List<Mark> marks) {
        for (Mark mark : marks) {
            if (part.equals(EVERYWHERE)
                    || mark instanceof Mark.Group
                    || MarkArea.of(mark, ruler).grown(1 / scale).meets(part)) {
                mark.accept(this);
            }
        }
    }

    @Override
    public void line(Mark.Line line) {
        if (!edges.line(line, fx(line.stroke().colour()))) {
            apply(line.stroke());
            g.strokeLine(line.x1(), line.y1(), line.x2(), line.y2());
        }
    }

    @Override
    public void group(Mark.Group group) {
        Area around = part;
        part = part.moved(-group.dx(), -group.dy());
        g.translate(group.dx(), group.dy());
        paint(group.marks());
        g.translate(-group.dx(), -group.dy());
        part = around;
    }

    @Override
    public void rect(Mark.Rect rect) {
        double arc = 2 * rect.radius();
        if (rect.fill() != null) {
            g.setFill(fx(rect.fill()));
            g.fillRoundRect(rect.x(), rect.y(), rect.width(), rect.height(), arc, arc);
        }
        if (rect.stroke() != null
                && !edges.frame(rect, rect.stroke(), fx(rect.stroke().colour()), scale)) {
            apply(rect.stroke());
            g.strokeRoundRect(rect.x(), rect.y(), rect.width(), rect.height(), arc, arc);
        }
    }

    @Override
    public void cells(Mark.Cells cells) {
        Affine moved = g.getTransform(); // a copy each time it is asked for
        if (cells.argb().length > MOST_RECTANGLES) {
            g.drawImage(image(cells), snapped(cells.x(), moved.getTx()), snapped(cells.y(), moved.getTy()));
            return;
        }
        double[] lefts = edges(cells.x(), cells.cellWidth(), cells.columns(), moved.getTx());
        double[] tops = edges(cells.y(), cells.cellHeight(), cells.rows(), moved.getTy());
        int filled = 0;
        for (int i = 0; i < cells.argb().length; i++) {
            int argb = cells.argb()[i];
            if (argb >>> 24 != 0) {
                int row = i / cells.columns();
                int column = i % cells.columns();
                if (argb != filled) {
                    g.setFill(Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff, (argb >>> 24) / 255.0));
                    filled = argb;
                }
                g.fillRect(lefts[column], tops[row], lefts[column + 1] - lefts[column], tops[row + 1] - tops[row]);
            }
        }
    }

    /** Cells end on whole pixels, so that no seam of the ground shines between neighbours. */
    private double[] edges(double first, double length, int count, double origin) {
        double[] edges = new double[count + 1];
        for (int i = 0; i <= count; i++) {
            edges[i] = snapped(first + i * length, origin);
        }
        return edges;
    }

    /** The nearest place that is a whole pixel on the canvas, wherever the groups around have moved the origin. */
    private double snapped(double length, double origin) {
        return StraightEdges.snapped(length, origin, scale);
    }

    /** The cells at their final size: scaling an image up in software would be slow and would blur. */
    private static WritableImage image(Mark.Cells cells) {
        int width = (int) Math.max(1, Math.round(cells.columns() * cells.cellWidth()));
        int height = (int) Math.max(1, Math.round(cells.rows() * cells.cellHeight()));
        int[] pixels = new int[width * height];
        for (int y = 0; y < height; y++) {
            int row = Math.min((int) (y / cells.cellHeight()), cells.rows() - 1);
            for (int x = 0; x < width; x++) {
                int column = Math.min((int) (x / cells.cellWidth()), cells.columns() - 1);
                pixels[y * width + x] = cells.argb()[row * cells.columns() + column];
            }
        }
        return new WritableImage(
                new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }

    @Override
    public void dots(Mark.Dots dots) {
        g.setFill(fx(dots.fill()));
        double r = dots.radius();
        for (int i = 0; i < dots.xs().length; i++) {
            g.fillOval(dots.xs()[i] - r, dots.ys()[i] - r, 2 * r, 2 * r);
        }
    }

    @Override
    public void path(Mark.Path path) {
        double[] xs = path.points().stream().mapToDouble(Mark.Point::x).toArray();
        double[] ys = path.points().stream().mapToDouble(Mark.Point::y).toArray();
        if (path.fill() != null) {
            g.setFill(fx(path.fill()));
            g.fillPolygon(xs, ys, xs.length);
        }
        if (path.stroke() != null) {
            apply(path.stroke());
            if (path.closed()) {
                g.strokePolygon(xs, ys, xs.length);
            } else {
                g.strokePolyline(xs, ys, xs.length);
            }
        }
    }

    @Override
    public void label(Mark.Label label) {
        g.save();
        g.translate(label.x(), label.y());
        g.rotate(label.angle());
        double width = ruler.width(label.text(), label.style());
        double x =
                switch (label.align()) {
                    case START -> 0;
                    case MIDDLE -> -width / 2;
                    case END -> -width;
                };
        g.setFill(fx(label.style().colour()));
        for (TextRun run : TextRun.of(label.text(), label.style())) {
            paintRun(run, x, label.style().size());
            x += ruler.width(run, label.style().size());
        }
        g.restore();
    }

    /** JavaFX would shape in the thread that draws, which is not safe beside the text of controls: see SharedShaper. */
    private void paintRun(TextRun run, double x, double size) {
        if (run.isShaped()) {
            g.save();
            g.translate(x, 0);
            g.scale(size / TextRuler.OUTLINE_EM, size / TextRuler.OUTLINE_EM);
            g.beginPath();
            g.appendSVGPath(ruler.outline(run));
            g.fill();
            g.restore();
        } else {
            g.setFont(FxFonts.of(run.face(), size));
            g.fillText(run.text(), x, 0);
        }
    }

    private void apply(@Nullable Stroke stroke) {
        if (stroke != null) {
            g.setStroke(fx(stroke.colour()));
            g.setLineWidth(stroke.width());
        }
    }

    private static Color fx(Colour colour) {
        return Color.rgb(colour.red(), colour.green(), colour.blue(), colour.opacity());
    }
}
