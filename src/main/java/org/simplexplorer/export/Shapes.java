package org.simplexplorer.export;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.simplexplorer.scene.Mark;

/** The outlines of marks, the same for pixels and for pages. */
final class Shapes {

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
}
