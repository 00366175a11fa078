package org.simplexplorer.figure.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Point;
import org.simplexplorer.scene.Stroke;

/**
 * The rounded shade behind one word or a run of words. Where the run goes on in another line, the shade is cut straight
 * and its outline left open, so that the eye goes on too.
 *
 * @param left in scene units, as all lengths
 */
record WordShade(double left, double top, double width, double height, double radius) {

    private static final int ARC_STEPS = 6;

    /** The same shade behind other words of the line. */
    WordShade at(double newLeft, double newRight) {
        return new WordShade(newLeft, top, newRight - newLeft, height, radius);
    }

    /** Adds the shade; both ends are round. */
    void add(List<Mark> marks, Colour fill, @Nullable Stroke outline) {
        marks.add(new Mark.Rect(left, top, width, height, radius, fill, outline));
    }

    /** Adds the shade of a part of a run, as one mark where it has an end. */
    void add(List<Mark> marks, Colour fill, @Nullable Stroke outline, boolean openLeft, boolean openRight) {
        double bottom = top + height;
        double right = left + width;
        if (openLeft && openRight) {
            marks.add(Mark.Rect.filled(left, top, width, height, fill));
            if (outline != null) {
                marks.add(new Mark.Line(left, top, right, top, outline));
                marks.add(new Mark.Line(left, bottom, right, bottom, outline));
            }
        } else if (openLeft || openRight) {
            marks.add(new Mark.Path(openPath(openLeft), false, fill, outline));
        } else {
            add(marks, fill, outline);
        }
    }

    /** From the upper corner of the open side round the closed one to the lower corner. */
    private List<Point> openPath(boolean mirrored) {
        double bottom = top + height;
        List<Point> points = new ArrayList<>();
        points.add(new Point(left + width, top));
        addArc(points, top + radius, -90);
        addArc(points, bottom - radius, -180);
        points.add(new Point(left + width, bottom));
        return mirrored
                ? points.stream()
                        .map(p -> new Point(2 * left + width - p.x(), p.y()))
                        .toList()
                : points;
    }

    /** A quarter of the round left end, counter-clockwise from the given angle. */
    private void addArc(List<Point> points, double centreY, double fromDegrees) {
        for (int i = 0; i <= ARC_STEPS; i++) {
            double angle = Math.toRadians(fromDegrees - 90.0 * i / ARC_STEPS);
            points.add(new Point(left + radius + radius * Math.cos(angle), centreY + radius * Math.sin(angle)));
        }
    }
}
