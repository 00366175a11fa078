package org.simplexplorer.view.base;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
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

    private static final Area EVERYWHERE = new Area(
            Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    private final GraphicsContext g;
    private final TextRuler ruler;
    private final StraightEdges edges;
    private final CellsPainter cellsPainter;
    private final SmallFrames smallFrames;
    private double scale = 1;

    /** What is painted, in the units and from the origin of the marks at hand. */
    private Area part = EVERYWHERE;

    CanvasPainter(GraphicsContext g, TextRuler ruler) {
        this.g = g;
        this.ruler = ruler;
        edges = new StraightEdges(g);
        cellsPainter = new CellsPainter(g);
        smallFrames = new SmallFrames(g);
        g.setLineCap(StrokeLineCap.BUTT);
        g.setLineJoin(StrokeLineJoin.MITER);
    }

    /** Paints the scene at {@code pixels} to a scene unit. */
    void paint(Scene scene, double pixels) {
        paint(scene, pixels, EVERYWHERE, 0, 0);
    }

    /**
     * Paints a part of the scene at {@code pixels} to a scene unit, and leaves what is around it.
     *
     * @param area in pixels of the scene, whole ones
     * @param canvas where the canvas is, in the same pixels
     */
    void paint(Scene scene, double pixels, Area area, Area canvas) {
        if (area.contains(canvas)) {
            paint(scene, pixels, canvas, canvas.left(), canvas.top());
            return;
        }
        g.save();
        g.beginPath();
        g.rect(area.left() - canvas.left(), area.top() - canvas.top(), area.width(), area.height());
        g.clip();
        paint(scene, pixels, area, canvas.left(), canvas.top());
        g.restore();
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
        int next = 0;
        while (next < marks.size()) {
            Mark mark = marks.get(next);
            int end = SmallFrames.end(marks, next, StraightEdges.LEAST_FRAME / scale);
            if (end > next && mark instanceof Mark.Rect rect && rect.stroke() != null) {
                smallFrames.paint(marks.subList(next, end), rect.stroke(), part, scale);
                next = end;
            } else {
                paint(mark);
                next++;
            }
        }
    }

    private void paint(Mark mark) {
        if (part.equals(EVERYWHERE)
                || mark instanceof Mark.Group
                || MarkArea.of(mark, ruler).grown(1 / scale).meets(part)) {
            mark.accept(this);
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
        cellsPainter.paint(cells, scale);
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
