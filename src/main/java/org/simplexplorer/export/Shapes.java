package org.simplexplorer.export;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.simplexplorer.scene.Mark;

/** The outlines of marks, the same for pixels and for pages. */
final class Shapes {

    /** How many belong to each kind of segment of a {@link PathIterator}. */
    private static final int[] NUMBERS = {2, 2, 4, 6, 0};

    private Shapes() {}

    static Shape of(Mark.Rect rect) {
        return rect.radius() > 0
                ? new RoundRectangle2D.Double(
                        rect.x(), rect.y(), rect.width(), rect.height(), 2 * rect.radius(), 2 * rect.radius())
                : new Rectangle2D.Double(rect.x(), rect.y(), rect.width(), rect.height());
    }

    static Shape of(Mark.Path path) {
        Path2D shape = new Path2D.Double();
        path.points().forEach(point -> {
            if (shape.getCurrentPoint() == null) {
                shape.moveTo(point.x(), point.y());
            } else {
                shape.lineTo(point.x(), point.y());
            }
        });
        if (path.closed()) {
            shape.closePath();
        }
        return shape;
    }

    /** The shape as the path data of SVG. */
    static String svgPath(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] p = new double[6];
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(p);
            path.append("MLQCZ".charAt(kind));
            for (int number = 0; number < NUMBERS[kind]; number++) {
                path.append(number == 0 ? "" : " ").append(Decimals.length(p[number]));
            }
        }
        return path.toString();
    }
}
