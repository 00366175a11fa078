package org.simplexplorer.view.base;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.MarkVisitor;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextRuler;

/** Where a mark may leave paint: never too small, and for letters larger than they are. */
final class MarkArea implements MarkVisitor<RuntimeException> {

    /** Letters reach beyond their advance and, with what stands on others, above their line. */
    private static final double BESIDE_EMS = 0.5;

    private static final double ABOVE_EMS = 2;
    private static final double BELOW_EMS = 1;

    /** How far the tip of a corner stands out at most, in widths of the line: a miter's limit, halved. */
    private static final double MITER = 5;

    private final TextRuler ruler;
    private Area area = Area.NONE;

    private MarkArea(TextRuler ruler) {
        this.ruler = ruler;
    }

    static Area of(Mark mark, TextRuler ruler) {
        MarkArea found = new MarkArea(ruler);
        mark.accept(found);
        return found.area;
    }

    @Override
    public void line(Mark.Line line) {
        area = new Area(
                        Math.min(line.x1(), line.x2()),
                        Math.min(line.y1(), line.y2()),
                        Math.max(line.x1(), line.x2()),
                        Math.max(line.y1(), line.y2()))
                .grown(line.stroke().width());
    }

    @Override
    public void rect(Mark.Rect rect) {
        area = new Area(rect.x(), rect.y(), rect.x() + rect.width(), rect.y() + rect.height())
                .grown(width(rect.stroke()));
    }

    @Override
    public void cells(Mark.Cells cells) {
        // Edges go to the nearest whole pixel.
        area = new Area(
                        cells.x(),
                        cells.y(),
                        cells.x() + cells.columns() * cells.cellWidth(),
                        cells.y() + cells.rows() * cells.cellHeight())
                .grown(1);
    }

    @Override
    public void dots(Mark.Dots dots) {
        for (int i = 0; i < dots.xs().length; i++) {
            include(dots.xs()[i], dots.ys()[i]);
        }
        area = area.grown(dots.radius());
    }

    @Override
    public void path(Mark.Path path) {
        List<Mark.Point> points = path.points();
        points.forEach(point -> include(point.x(), point.y()));
        area = area.grown(MITER * width(path.stroke()));
    }

    @Override
    public void label(Mark.Label label) {
        double em = label.style().size();
        double width = ruler.width(label.text(), label.style());
        double left =
                switch (label.align()) {
                            case START -> 0;
                            case MIDDLE -> -width / 2;
                            case END -> -width;
                        }
                        - BESIDE_EMS * em;
        double right = left + width + 2 * BESIDE_EMS * em;
        double cos = Math.cos(Math.toRadians(label.angle()));
        double sin = Math.sin(Math.toRadians(label.angle()));
        for (double x : new double[] {left, right}) {
            for (double y : new double[] {-ABOVE_EMS * em, BELOW_EMS * em}) {
                include(label.x() + x * cos - y * sin, label.y() + x * sin + y * cos);
            }
        }
    }

    @Override
    public void group(Mark.Group group) {
        Area all = Area.NONE;
        for (Mark mark : group.marks()) {
            area = Area.NONE;
            mark.accept(this);
            all = all.with(area);
        }
        area = all.moved(group.dx(), group.dy());
    }

    private void include(double x, double y) {
        area = area.with(new Area(x, y, x, y));
    }

    private static double width(@Nullable Stroke stroke) {
        return stroke == null ? 0 : stroke.width();
    }
}
