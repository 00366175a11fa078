package org.simplexplorer.view.base;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.transform.Affine;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Stroke;

/**
 * Paints level and upright lines as rectangles. JavaFX's software pipeline fills those at once; of any other shape, and of a
 * rectangle's outline, it looks at all pixels that the shape goes around.
 */
final class StraightEdges {

    /** From this length on, in pixels, the sides of a frame are painted one by one. */
    static final double LEAST_FRAME = 24;

    private final GraphicsContext g;

    StraightEdges(GraphicsContext g) {
        this.g = g;
    }

    /** The nearest place that is a whole pixel on a canvas whose transform moves by {@code origin} and enlarges by {@code scale}. */
    static double snapped(double length, double origin, double scale) {
        return (Math.rint(length * scale + origin) - origin) / scale;
    }

    /** Paints a line if it is level or upright, and says whether it is. */
    boolean line(Mark.Line line, Color colour) {
        double width = line.stroke().width();
        double across = Math.abs(line.x2() - line.x1());
        double down = Math.abs(line.y2() - line.y1());
        if ((across == 0) == (down == 0)) {
            return false;
        }
        double left = Math.min(line.x1(), line.x2());
        double top = Math.min(line.y1(), line.y2());
        g.setFill(colour);
        if (across == 0) {
            g.fillRect(left - width / 2, top, width, down);
        } else {
            g.fillRect(left, top - width / 2, across, width);
        }
        return true;
    }

    /**
     * Paints the outline of a rectangle if it is large and its corners are not round, and says whether it is: corners as shapes, which end on whole pixels,
     * and between them rectangles.
     */
    boolean frame(Mark.Rect rect, Stroke stroke, Color colour, double scale) {
        double line = stroke.width();
        double least = Math.max(LEAST_FRAME / scale, 4 * line);
        if (rect.radius() != 0 || rect.width() < least || rect.height() < least) {
            return false;
        }
        double left = rect.x() - line / 2;
        double top = rect.y() - line / 2;
        double right = left + rect.width() + line;
        double bottom = top + rect.height() + line;
        Affine moved = g.getTransform();
        double reach = line + 2 / scale;
        double fromX = snapped(left + reach, moved.getTx(), scale);
        double toX = snapped(right - reach, moved.getTx(), scale);
        double fromY = snapped(top + reach, moved.getTy(), scale);
        double toY = snapped(bottom - reach, moved.getTy(), scale);
        g.setFill(colour);
        corner(left, top, left + line, top + line, fromX, fromY);
        corner(right, top, right - line, top + line, toX, fromY);
        corner(left, bottom, left + line, bottom - line, fromX, toY);
        corner(right, bottom, right - line, bottom - line, toX, toY);
        g.fillRect(fromX, top, toX - fromX, line);
        g.fillRect(fromX, bottom - line, toX - fromX, line);
        g.fillRect(left, fromY, line, toY - fromY);
        g.fillRect(right - line, fromY, line, toY - fromY);
        return true;
    }

    private void corner(double x, double y, double innerX, double innerY, double endX, double endY) {
        g.fillPolygon(
                new double[] {x, endX, endX, innerX, innerX, x}, new double[] {y, y, innerY, innerY, endY, endY}, 6);
    }
}
